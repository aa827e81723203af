package dev.postc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.processor.JavaBuild.Compiler;
import dev.postc.processor.JavaBuild.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Protects that every mistake in interfaces and in sources of their kinds is reported in one run,
 * at its place, with nothing after it. {@code -Dpostc.golden=update} rewrites what is expected.
 */
class TypedMistakesTest {
  private static final Path CASES = Path.of("src/test/resources/golden/typed");

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"interfaces, JAVAC", "interfaces, ECJ", "sources, JAVAC", "sources, ECJ"})
  void everyMistakeIsReportedInOneRun(String name, Compiler compiler) throws IOException {
    Path folder = CASES.resolve(name);
    Result result = build(folder).option("-Apostc.now=2026-01-01").run(compiler);

    String actual =
        result.messages().stream()
            .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
            .map(message -> text(message, compiler))
            .flatMap(text -> Stream.of(text.split("\n(?=\\S)")))
            .filter(text -> !text.endsWith(" more in posts:"))
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));
    Path expected = folder.resolve("expected.txt");
    if (System.getProperty("postc.golden", "").equals("update") && compiler == Compiler.JAVAC) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
    assertThat(result.success()).isFalse();
    assertThat(result.classes().resolve("META-INF/postc")).doesNotExist();
  }

  private JavaBuild build(Path folder) throws IOException {
    JavaBuild build = new JavaBuild(directory);
    List<Path> files;
    try (Stream<Path> tree = Files.walk(folder.resolve("src"))) {
      files = tree.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      build.file(path, Files.readAllBytes(file));
    }
    return build;
  }

  /** Behind the file and line, if the mistake is in Java; without javac's indentation. */
  private static String text(Diagnostic<? extends JavaFileObject> message, Compiler compiler) {
    String text = message.getMessage(Locale.ROOT);
    if (compiler == Compiler.JAVAC) {
      text = text.replace("\n  ", "\n");
    }
    JavaFileObject source = message.getSource();
    return source == null
        ? text
        : String.format(
            Locale.ROOT,
            "%s:%d: %s",
            source.getName().replaceFirst(".*[/\\\\]", ""),
            message.getLineNumber(),
            text);
  }
}
