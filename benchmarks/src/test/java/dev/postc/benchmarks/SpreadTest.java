package dev.postc.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void theMedianOfAnOddNumberIsTheMiddleValueWhateverTheOrder() {
    assertThat(new Spread(List.of(9.0, 1.0, 4.0)).median()).isEqualTo(4.0);
  }

  @Test
  void theMedianOfAnEvenNumberIsBetweenTheMiddleTwo() {
    assertThat(new Spread(List.of(8.0, 1.0, 2.0, 4.0)).median()).isEqualTo(3.0);
  }

  @Test
  void theExtremesAreFoundAndTheRunsKeepTheirOrder() {
    Spread spread = new Spread(List.of(9.0, 1.0, 4.0));

    assertThat(spread.min()).isEqualTo(1.0);
    assertThat(spread.max()).isEqualTo(9.0);
    assertThat(spread.values()).containsExactly(9.0, 1.0, 4.0);
  }

  @Test
  void noValuesAreNoSpread() {
    assertThatThrownBy(() -> new Spread(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
