package dev.postc.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClockCacheTest {
  private static final class Block extends ClockCache.Value {
    private final int size;

    Block(int key, int size) {
      super(key);
      this.size = size;
    }

    @Override
    long bytes() {
      return size;
    }
  }

  @Test
  void neverHoldsMoreThanItsBound() {
    ClockCache<Block> cache = new ClockCache<>(8, 100);
    for (int i = 0; i < 1000; i++) {
      cache.put(new Block(i % 8, 1 + i * 7 % 60));
      assertThat(cache.held()).isBetween(1L, 100L);
    }
  }

  @Test
  void doesNotKeepWhatIsLargerThanTheBound() {
    ClockCache<Block> cache = new ClockCache<>(4, 100);
    cache.put(new Block(1, 50));
    cache.put(new Block(2, 101));
    assertThat(cache.get(2)).isNull();
    assertThat(cache.get(1)).isNotNull();
  }

  @Test
  void keepsWhatIsReadAndLetsGoOfWhatIsNot() {
    ClockCache<Block> cache = new ClockCache<>(8, 100);
    cache.put(new Block(0, 50));
    cache.put(new Block(1, 50));
    assertThat(cache.get(0)).isNotNull();
    cache.put(new Block(2, 50));
    assertThat(cache.get(0)).isNotNull();
    assertThat(cache.get(1)).isNull();
  }

  @Test
  void givesNoOtherKeysValueOfTheSamePlace() {
    ClockCache<Block> cache = new ClockCache<>(4, 100);
    cache.put(new Block(1, 10));
    assertThat(cache.get(5)).isNull();
    cache.put(new Block(5, 20));
    assertThat(cache.get(1)).isNull();
    assertThat(cache.get(5)).isNotNull();
    assertThat(cache.held()).isEqualTo(20);
  }
}
