package dev.postc.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Protects generated classes from names that javac would refuse. */
class SimpleNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1a",
        "a-b",
        "a.b",
        "class",
        "strictfp",
        "_",
        "true",
        "null",
        "record",
        "var",
        "sealed",
        "permits",
        "yield",
        "a\u200db"
      })
  void keywordsAndWhatIsNoIdentifierCannotNameAClass(String name) {
    assertThat(SimpleName.isValid(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "_2025", "A$B", "\u65e5\u672c", "Record", "when", "module"})
  void takesOtherIdentifiers(String name) {
    assertThat(SimpleName.isValid(name)).isTrue();
  }
}
