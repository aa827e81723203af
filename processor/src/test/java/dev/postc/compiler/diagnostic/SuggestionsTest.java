package dev.postc.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  private static final List<String> STATUSES = List.of("draft", "published", "published-date");

  @ParameterizedTest
  @CsvSource({
    "publshed, published",
    "PUBLISHED, published",
    "publish, published",
    "drfat, draft",
    "draftt, draft",
    "published_date, published-date",
    "publisheddate, published-date"
  })
  void findsTheWordThatWasMeant(String word, String meant) {
    assertThat(Suggestions.nearest(word, STATUSES)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"live", "x", "''", "true", "archived"})
  void isSilentWhereNoWordIsNear(String word) {
    assertThat(Suggestions.nearest(word, STATUSES)).isEmpty();
  }

  @Test
  void aWordOfWhichNothingIsLeftIsNotMeant() {
    assertThat(Suggestions.nearest("a", List.of("x", "b"))).isEmpty();
    assertThat(Suggestions.nearest("a", List.of("x", "A"))).contains("A");
    assertThat(Suggestions.nearest("c", List.of("c#"))).contains("c#");
  }

  @Test
  void takesTheFirstOfEquallyNearWords() {
    assertThat(Suggestions.nearest("bat", List.of("cat", "hat"))).contains("cat");
  }

  @Test
  void doesNotCompareTextsOfAnyLength() {
    String word = "a".repeat(100_000);
    assertThat(Suggestions.nearest(word, List.of(word))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ab, ba, 1", "abc, abc, 0", "'', abc, 3", "titel, title, 1", "ca, abc, 3"})
  void countsASwapOfNeighboursOnce(String a, String b, int distance) {
    assertThat(Suggestions.distance(a, b)).isEqualTo(distance);
    assertThat(Suggestions.distance(b, a)).isEqualTo(distance);
  }
}
