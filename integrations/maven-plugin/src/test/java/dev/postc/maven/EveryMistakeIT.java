package dev.postc.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.mistakes.MarkedModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Protects that authors read the same of their mistakes from Maven as from a Java compiler. */
class EveryMistakeIT {
  private static final Path MISTAKES =
      Path.of("..", "..", "processor", "src", "test", "resources", "mistakes");

  @TempDir Path directory;

  @Test
  void saysWhatTheProcessorSays() throws IOException {
    MarkedModule.write(MISTAKES.resolve("module"), directory);

    MavenModule.Build build = new MavenModule(directory).run("compile");

    assertThat(build.success()).isFalse();
    assertThat(stripped(build.lines().stream().map(EveryMistakeIT::withoutPrefix)))
        .contains(stripped(Files.readAllLines(MISTAKES.resolve("expected.txt")).stream()));
    assertThat(build.lines()).noneMatch(line -> withoutPrefix(line).startsWith("at "));
  }

  private static String withoutPrefix(String line) {
    return line.replaceFirst("^\\[(ERROR|WARNING)] ", "").strip();
  }

  private static String stripped(Stream<String> lines) {
    return lines.map(String::strip).reduce("", (all, line) -> all + line + "\n");
  }
}
