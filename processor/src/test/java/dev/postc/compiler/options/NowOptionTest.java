package dev.postc.compiler.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Protects what time a build takes for now. */
class NowOptionTest {
  private final OptionsRun run = new OptionsRun();

  @Test
  void nowIsTheOptionThenTheVariableThenTheClock() {
    CompilerOptions clock = run.check(Map.of());
    run.epoch("60");
    CompilerOptions variable = run.check(Map.of());
    CompilerOptions all = run.check(Map.of("postc.now", "2026-01-31"));

    assertThat(all.now()).isEqualTo("2026-01-31T00:00:00Z");
    assertThat(variable.now()).isEqualTo("1970-01-01T00:01:00Z");
    assertThat(variable.nowIsClock()).isFalse();
    assertThat(clock.now()).isEqualTo(OptionsRun.CLOCK);
    assertThat(clock.nowIsClock()).isTrue();
    assertThat(run.problems()).isEmpty();
  }

  @Test
  void aDateOfNowStartsInTheSitesZone() {
    CompilerOptions options =
        run.check(Declared.site().zone("Asia/Tokyo"), Map.of("postc.now", "2026-01-31"));

    assertThat(options.now()).isEqualTo("2026-01-30T15:00:00Z");
  }

  @Test
  void refusesAVariableThatIsNoNumber() {
    run.epoch("now").check(Map.of());

    assertThat(run.texts().get(0)).contains("[POST004]").contains("SOURCE_DATE_EPOCH");
  }
}
