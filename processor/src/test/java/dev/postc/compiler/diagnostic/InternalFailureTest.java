package dev.postc.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Protects that a mistake of postc's own is one report, and says where it is. */
class InternalFailureTest {
  @Test
  void isOneLineWithThePlaceAndWithoutAStackTrace() {
    Diagnostic diagnostic = InternalFailure.of(new IllegalStateException("no\nway"));

    assertThat(diagnostic.text())
        .startsWith("error: [POST099] postc failed: java.lang.IllegalStateException: no")
        .contains("InternalFailureTest.java:")
        .doesNotContain("\n\tat ");
    assertThat(diagnostic.message()).doesNotContain("\n");
  }
}
