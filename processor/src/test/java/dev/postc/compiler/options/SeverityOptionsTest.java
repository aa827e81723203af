package dev.postc.compiler.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Protects who sets the severity of a code, and what is said of one that cannot be set. */
class SeverityOptionsTest {
  private final OptionsRun run = new OptionsRun();

  @Test
  void changesSeveritiesWhereThatIsSafe() {
    CompilerOptions options =
        run.check(Map.of("postc.severity", "POST031:ignore, POST040:error, POST022:warning,"));

    assertThat(run.problems()).isEmpty();
    assertThat(options.severities())
        .containsOnly(
            Map.entry(Problem.UNSUPPORTED_FORMAT, Severity.IGNORE),
            Map.entry(Problem.CLOCK_DEPENDENCE, Severity.ERROR),
            Map.entry(Problem.DUPLICATE_TAG, Severity.WARNING));
  }

  @Test
  void theSeverityOfTheBuildGoesBeforeTheDeclared() {
    CompilerOptions options =
        run.check(
            Declared.site().severity("POST031:ignore", "POST040:error"),
            Map.of("postc.severity", "POST031:error"));

    assertThat(run.problems()).isEmpty();
    assertThat(options.severities())
        .containsOnly(
            Map.entry(Problem.UNSUPPORTED_FORMAT, Severity.ERROR),
            Map.entry(Problem.CLOCK_DEPENDENCE, Severity.ERROR));
  }

  @Test
  void aDeclaredSeverityThatCannotBeIsSaidOfTheDeclaration() {
    run.check(Declared.site().severity("POST012:ignore", "POST03:ignore"));

    assertThat(run.texts())
        .containsExactly(
            "error: [POST006] @PostSite: severity is \"POST012:ignore\", which is not a change that"
                + " postc can allow\n    = help: POST012 is always an error: without that fact there"
                + " is no right output to give; mend the source instead (@PostSite of package"
                + " com.example)",
            "error: [POST006] @PostSite: severity is \"POST03:ignore\", which is not a code of"
                + " postc, a colon and a severity\n    = help: did you mean POST003? Write for"
                + " example POST031:ignore (@PostSite of package com.example)");
  }

  @Test
  void strictMakesErrorsOfWarningsWhoseCodesWereNotSet() {
    CompilerOptions options =
        run.check(
            Declared.site().severity("POST031:warning"),
            Map.of("postc.strict", "true", "postc.severity", "POST037:ignore,POST022:warning"));

    assertThat(run.problems()).isEmpty();
    assertThat(options.severities())
        .containsEntry(Problem.UNSUPPORTED_FORMAT, Severity.WARNING)
        .containsEntry(Problem.MISSPELT_KEY, Severity.IGNORE)
        .containsEntry(Problem.DUPLICATE_TAG, Severity.WARNING)
        .containsEntry(Problem.CLOCK_DEPENDENCE, Severity.ERROR)
        .containsEntry(Problem.UNUSED_TAG_RULE, Severity.ERROR)
        .doesNotContainKey(Problem.EMPTY_TAG);
  }

  @ParameterizedTest
  @CsvSource({
    "POST012:ignore, POST012 is always an error",
    "POST999:ignore, 'a code of postc, a colon and a severity'",
    "POST031:ingore, did you mean ignore?",
    "POST031, 'a code, a colon and error, warning or ignore'",
  })
  void refusesSeveritiesThatItCannotSet(String value, String message) {
    run.check(Map.of("postc.severity", value));

    assertThat(run.texts()).hasSize(1);
    assertThat(run.texts().get(0)).contains("[POST004]").contains(message);
  }
}
