package dev.postc.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {
  @Test
  void theDifferenceIsTheMeanWithStudentsInterval() {
    // Differences 1, 2, 3, 4, 5: mean 3, deviation 1.5811, standard error 0.7071, t(4) 2.776.
    Interval interval =
        Interval.difference(
            new Spread(List.of(11.0, 22.0, 33.0, 44.0, 55.0)),
            new Spread(List.of(10.0, 20.0, 30.0, 40.0, 50.0)));

    assertThat(interval.estimate()).isCloseTo(3.0, within(1e-9));
    assertThat(interval.low()).isCloseTo(1.0371, within(1e-3));
    assertThat(interval.high()).isCloseTo(4.9629, within(1e-3));
  }

  @Test
  void aLoadThatHitsBothOfARoundDoesNotWidenTheRatio() {
    Interval interval =
        Interval.ratio(new Spread(List.of(2.0, 20.0, 6.0)), new Spread(List.of(1.0, 10.0, 3.0)));

    assertThat(interval.estimate()).isCloseTo(2.0, within(1e-9));
    assertThat(interval.low()).isCloseTo(2.0, within(1e-6));
    assertThat(interval.high()).isCloseTo(2.0, within(1e-6));
  }

  @Test
  void oneRoundAloneGivesNoInterval() {
    Spread one = new Spread(List.of(1.0));

    assertThatThrownBy(() -> Interval.difference(one, one))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
