package dev.postc.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PathHashTest {
  @Test
  void doesNotChangeBetweenReleasesOfOneFormat() {
    assertThat(PathHash.of("")).isEqualTo(-7160610219483255062L);
    assertThat(PathHash.of("/blog/2025/sync-and-async.html")).isEqualTo(2012488881842470791L);
  }

  @Test
  void tellsSimilarPathsApart() {
    Set<Long> hashes = new HashSet<>();
    Set<Integer> lowBits = new HashSet<>();
    Set<Integer> highBits = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      long hash = PathHash.of("/blog/post-" + i + ".html");
      hashes.add(hash);
      lowBits.add((int) hash & 0xFFF);
      highBits.add((int) (hash >>> 52));
    }
    assertThat(hashes).hasSize(100_000);
    assertThat(lowBits).hasSize(0x1000);
    assertThat(highBits).hasSize(0x1000);
  }

  @Test
  void seesTheOrderOfWords() {
    assertThat(PathHash.of("aaaaaaaabbbbbbbb")).isNotEqualTo(PathHash.of("bbbbbbbbaaaaaaaa"));
  }
}
