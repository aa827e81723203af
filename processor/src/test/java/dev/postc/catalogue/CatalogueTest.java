package dev.postc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.diagnostic.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Protects the promise that every code has a failing example under test and a page in the docs. The
 * expected texts and the pages are rewritten if the system property postc.golden is "update".
 */
class CatalogueTest {
  private static final Path DOCS = Path.of("..", "sample-site", "src", "main", "posts", "docs");
  private static final Path PAGES = DOCS.resolve("diagnostics");
  private static final Pattern CODE = Pattern.compile("(?m)(?:error|warning): \\[(POST\\d{3})]");

  @TempDir Path temporary;

  static List<Example> examples() {
    return Example.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleHasItsMistakeAndNoOther(Example example) throws IOException {
    String text = SpecialExamples.text(example, temporary);

    assertThat(CODE.matcher(text).results().map((MatchResult code) -> code.group(1)))
        .isNotEmpty()
        .containsOnly(example.problem().code());
    compare(example.expected(), text);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void thePageOfACodeIsMadeFromTheCatalogueAndItsExample(Example example) throws IOException {
    compare(PAGES.resolve(CataloguePage.fileName(example.problem())), CataloguePage.of(example));
  }

  @Test
  void theIndexListsEveryCode() throws IOException {
    compare(DOCS.resolve("diagnostics.md"), CatalogueIndex.text());
  }

  @Test
  void noExampleOrPageIsOfACodeThatIsNot() {
    List<String> codes =
        Arrays.stream(Problem.values())
            .map(p -> p.code().toLowerCase(Locale.ROOT))
            .sorted()
            .toList();

    assertThat(Example.folders()).isEqualTo(codes);
    assertThat(names(PAGES)).isEqualTo(codes.stream().map(code -> code + ".md").toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aHintIsASentenceOfPlainText(Example example) {
    assertThat(example.problem().hint()).matches("[A-Z@].*\\.").doesNotContain("\n");
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compare(Path expected, String actual) throws IOException {
    if (System.getProperty("postc.golden", "").equals("update")) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}
