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
  void keepsKeysOfOneFirstPlaceBesideEachOther() {
    ClockCache<Block> cache = new ClockCache<>(4, 100);
    cache.put(new Block(3, 10));
    assertThat(cache.get(7)).isNull();
    cache.put(new Block(7, 20));
    cache.put(new Block(7, 30));
    assertThat(cache.get(3).bytes()).isEqualTo(10);
    assertThat(cache.get(7).bytes()).isEqualTo(30);
    assertThat(cache.held()).isEqualTo(40);
  }

  @Test
  void givesThePlaceOfAnUnreadValueWhenAllAreTaken() {
    ClockCache<Block> cache = new ClockCache<>(2, 100);
    cache.put(new Block(0, 10));
    cache.put(new Block(2, 10));
    assertThat(cache.get(0)).isNotNull();
    cache.put(new Block(4, 10));
    assertThat(cache.get(0)).isNotNull();
    assertThat(cache.get(4)).isNotNull();
    assertThat(cache.get(2)).isNull();
    assertThat(cache.held()).isEqualTo(20);
  }
}
