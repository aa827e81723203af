package dev.postc.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Protects the promise that every code has a failing example under test and a page in the docs. */
class CatalogueTest {
  private static final Pattern HEADING = Pattern.compile("(?m)^### (POST\\d{3})\\b");

  private static List<String> codes() {
    return Arrays.stream(Problem.values()).map(Problem::code).sorted().toList();
  }

  @Test
  void everyCodeIsDocumentedOnce() throws IOException {
    String page = Files.readString(Path.of("../sample-site/src/main/posts/docs/diagnostics.md"));
    Matcher headings = HEADING.matcher(page);

    assertThat(headings.results().map(heading -> heading.group(1)))
        .containsExactlyElementsOf(codes());
  }

  @Test
  void everyCodeIsExpectedByATest() throws IOException {
    String tests;
    try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
      tests =
          files
              .filter(file -> file.toString().matches(".*Test\\.java|.*expected\\.txt"))
              .filter(file -> !file.endsWith("CatalogueTest.java"))
              .map(CatalogueTest::text)
              .collect(Collectors.joining());
    }
    Set<String> missing =
        codes().stream().filter(code -> !tests.contains(code)).collect(Collectors.toSet());

    assertThat(missing).isEmpty();
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
