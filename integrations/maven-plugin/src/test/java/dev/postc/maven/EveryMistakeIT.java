package dev.postc.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.mistakes.MarkedModule;
import dev.postc.mistakes.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    assertThat(Messages.in(build.lines()))
        .isEqualTo(Messages.in(Files.readAllLines(MISTAKES.resolve("expected.txt"))));
    assertThat(build.lines()).noneMatch(line -> line.strip().startsWith("at "));
  }
}
