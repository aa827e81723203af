package dev.postc.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places in a text, whose characters may take two chars. */
class SourceTextTest {
  private static final String TEXT = "a\uD83D\uDE00\uD83D\uDE00b\nc";

  private final SourceText text =
      new SourceText(new Source("a.md", "a.md", () -> new byte[0]), TEXT);

  @Test
  void columnsCountCharactersWhateverPlaceWasAskedForBefore() {
    for (int before = 0; before <= TEXT.length(); before++) {
      text.location(new Span(before, before));
      assertThat(text.location(new Span(5, 6)).column()).as("behind %d", before).isEqualTo(4);
    }
  }

  @Test
  void halfACharacterIsTheCharacter() {
    assertThat(text.location(new Span(2, 3))).isEqualTo(text.location(new Span(1, 3)));
  }
}
