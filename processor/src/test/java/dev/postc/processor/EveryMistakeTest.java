package dev.postc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.mistakes.MarkedModule;
import dev.postc.mistakes.Messages;
import dev.postc.processor.JavaBuild.Compiler;
import dev.postc.processor.JavaBuild.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Protects the promise that one run reports every mistake, each at its place: a module that has all
 * of them, a file for each, named for the mistake in it.
 */
class EveryMistakeTest {
  private static final Path MISTAKES = Path.of("src", "test", "resources", "mistakes");

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void oneRunReportsEachAtItsPlace(Compiler compiler) throws IOException {
    JavaBuild build = new JavaBuild(directory);
    MarkedModule module = MarkedModule.write(MISTAKES.resolve("module"), directory);

    Result result = build.run(compiler);

    assertThat(result.success()).isFalse();
    List<String> messages = Messages.in(result.text().lines().toList());
    assertThat(messages.stream().map(Messages::place).sorted().toList())
        .isEqualTo(module.expected());
    assertThat(result.text().lines()).noneMatch(line -> line.strip().startsWith("at "));
    assertThat(messages).isEqualTo(expected(messages));
  }

  /** The texts as authors read them, in a file of their own; javac and ecj must say the same. */
  private static List<String> expected(List<String> actual) throws IOException {
    Path expected = MISTAKES.resolve("expected.txt");
    if (System.getProperty("postc.golden", "").equals("update")) {
      Files.writeString(expected, String.join("", actual));
    }
    return Messages.in(Files.readAllLines(expected));
  }
}
