package dev.postc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.mistakes.MarkedModule;
import dev.postc.processor.JavaBuild.Compiler;
import dev.postc.processor.JavaBuild.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Protects the promise that one run reports every mistake, each at its place: a module that has all
 * of them, a file for each, named for the mistake in it.
 */
class EveryMistakeTest {
  private static final Path MISTAKES = Path.of("src", "test", "resources", "mistakes");
  private static final Pattern PLACE =
      Pattern.compile(
          "^\\s*(\\S+:\\d+:\\d+): (?:error|warning): \\[(POST\\d{3})]", Pattern.MULTILINE);

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void oneRunReportsEachAtItsPlace(Compiler compiler) throws IOException {
    JavaBuild build = new JavaBuild(directory);
    MarkedModule module = MarkedModule.write(MISTAKES.resolve("module"), directory);

    Result result = build.run(compiler);

    assertThat(result.success()).isFalse();
    List<String> reported =
        PLACE
            .matcher(result.text())
            .results()
            .map(place -> place.group(1) + " " + place.group(2))
            .sorted()
            .toList();
    assertThat(reported).isEqualTo(module.expected());
    assertThat(result.text().lines()).noneMatch(line -> line.strip().startsWith("at "));
    assertThat(withoutIndentation(result.text()))
        .isEqualTo(withoutIndentation(expectedText(result.text())));
  }

  /** The texts as authors read them, in a file of their own; javac and ecj must say the same. */
  private static String expectedText(String actual) throws IOException {
    Path expected = MISTAKES.resolve("expected.txt");
    if (System.getProperty("postc.golden", "").equals("update")) {
      Files.writeString(expected, withoutIndentation(actual));
    }
    return Files.readString(expected);
  }

  /** javac indents the lines behind the first; the last messages of many share one. */
  private static String withoutIndentation(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.matches("\\d+ more in posts:"))
        .reduce("", (all, line) -> all + line + "\n");
  }
}
