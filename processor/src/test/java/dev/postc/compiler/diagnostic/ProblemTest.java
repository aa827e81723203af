package dev.postc.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void noCodeIsUsedTwice() {
    assertThat(Problem.values())
        .extracting(Problem::code)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("POST\\d{3}"));
  }
}
