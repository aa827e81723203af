package dev.postc.compiler.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Protects what the build may say of brotli, and what is said where the machine has none. */
class BrotliOptionTest {
  private final OptionsRun run = new OptionsRun();

  @Test
  void codesInBrotliWhereTheMachineCan() {
    assertThat(brotli(Map.of())).hasValue(9);
    assertThat(brotli(Map.of("postc.brotli", "required"))).hasValue(9);
    assertThat(brotli(Map.of("postc.brotli", "11"))).hasValue(11);
    assertThat(brotli(Map.of("postc.brotli", "0"))).hasValue(0);
    assertThat(run.problems()).isEmpty();
  }

  @Test
  void doesNotLookForBrotliThatIsOff() {
    run.brotliFlaw(
        () -> {
          throw new AssertionError("looked for");
        });
    assertThat(brotli(Map.of("postc.brotli", "off"))).isEmpty();
    assertThat(run.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"9, POST085, false", "required, POST086, true"})
  void saysOnceThatTheMachineHasNoBrotli(String value, String code, boolean error) {
    run.brotliFlaw(() -> Optional.of("there is no native part for Plan 9 on alpha"));
    assertThat(brotli(Map.of("postc.brotli", value))).isEmpty();
    assertThat(run.problems()).hasSize(1);
    assertThat(run.problems().get(0).isError()).isEqualTo(error);
    assertThat(run.texts().get(0)).contains("[" + code + "]").contains("Plan 9 on alpha");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "-1", "on", "best", "", "9.5"})
  void refusesAnotherQualityOfBrotli(String value) {
    assertThat(brotli(Map.of("postc.brotli", value))).isEmpty();
    assertThat(run.texts()).hasSize(1);
    assertThat(run.texts().get(0))
        .contains("[POST004]")
        .contains("off, required or a whole number from 0 to 11");
  }

  private OptionalInt brotli(Map<String, String> options) {
    return run.check(options).brotli();
  }
}
