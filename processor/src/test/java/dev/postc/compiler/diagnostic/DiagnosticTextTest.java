package dev.postc.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {
  @Test
  void isTheTextOfTheContractByteForByte() {
    Location at = new Location("src/main/posts/hello.md", 3, 8, "status=publshed", 8);
    Diagnostic diagnostic =
        Problem.UNKNOWN_STATUS.at(
            at,
            "did you mean \"published\"? It can be draft, published or published-date.",
            "publshed");
    assertThat(diagnostic.text())
        .isEqualTo(
            """
            src/main/posts/hello.md:3:8: error: [POST012] unknown status "publshed"
              3 | status=publshed
                |        ^^^^^^^^
                = help: did you mean "published"? It can be draft, published or published-date.""");
  }

  @Test
  void alignsTheMarginWithTheLineNumberAndEveryLineOfTheHelp() {
    assertThat(text(new Location("a.md", 1234, 1, "x", 1), "one\ntwo"))
        .isEqualTo(
            """
            a.md:1234:1: error: [POST021] empty tag
              1234 | x
                   | ^
                   = help: one
                           two""");
  }

  @Test
  void hasNoExcerptForAWholeFileAndNoPositionForAnOption() {
    assertThat(text(Location.ofFile("a.md"), "h"))
        .isEqualTo("a.md:1:1: error: [POST021] empty tag\n    = help: h");
    assertThat(Problem.EMPTY_TAG.general("").text()).isEqualTo("error: [POST021] empty tag");
  }

  @Test
  void keepsTabsBeforeTheCaret() {
    assertThat(text(new Location("a", 1, 4, "\ta\tb", 1), ""))
        .endsWith("\n  1 | \ta\tb\n    | \t \t^");
  }

  @Test
  void countsCodePointsAndNotCodeUnits() {
    assertThat(text(new Location("a", 1, 3, "😀😀b", 1), "")).endsWith("\n    |   ^");
  }

  @Test
  void marksThePlaceBehindTheEndOfALine() {
    assertThat(text(new Location("a", 1, 4, "abc", 0), "")).endsWith("| abc\n    |    ^");
    assertThat(text(new Location("a", 1, 99, "abc", 7), "")).endsWith("| abc\n    |    ^");
  }

  @Test
  void showsALineOfTheGreatestWidthWhole() {
    String line = "a".repeat(MarkedLine.WIDEST);
    assertThat(MarkedLine.of(line, 160, 1)).isEqualTo(new MarkedLine(line, " ".repeat(159) + "^"));
  }

  @Test
  void cutsALongLineAroundTheCaretWhereverThatIs() {
    String line = "0123456789".repeat(100);
    for (int column = 1; column <= line.length() + 1; column++) {
      MarkedLine marked = MarkedLine.of(line, column, 3);
      int caret = marked.marks().indexOf('^');
      assertThat(marked.text().length()).isLessThanOrEqualTo(MarkedLine.WIDEST);
      assertThat(marked.marks().length()).isLessThanOrEqualTo(marked.text().length() + 1);
      if (column <= line.length()) {
        assertThat(marked.text().charAt(caret)).isEqualTo(line.charAt(column - 1));
      } else {
        assertThat(caret).isEqualTo(marked.text().length());
      }
    }
  }

  @Test
  void endsTheCaretsOfALongMarkAtTheCut() {
    MarkedLine marked = MarkedLine.of("x".repeat(1000), 11, 900);
    assertThat(marked.text()).hasSize(MarkedLine.WIDEST).endsWith("…");
    assertThat(marked.marks()).hasSize(MarkedLine.WIDEST);
  }

  @Test
  void showsControlCharactersWithoutMovingTheCaret() {
    assertThat(text(new Location("a", 1, 3, "\u0000\u001bb\u007f", 1), ""))
        .endsWith("\n  1 | ␀␛b␡\n    |   ^");
  }

  @Test
  void letsNoTextOfTheAuthorForgeALineOrReorderIt() {
    Location at = new Location("a\nb.md", 1, 1, "x\u2028\u202Ey\uD800", 1);
    String text =
        Problem.UNKNOWN_STATUS.at(at, "h\u2066\u0007", "a\nfake.md:1:1: error\u202E\u0085").text();
    assertThat(text.lines()).hasSize(4);
    for (String hidden : List.of("\u202E", "\u2066", "\u2028", "\u0007", "\u0085")) {
      assertThat(text).doesNotContain(hidden);
    }
    assertThat(text.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  @Test
  void cutsALongQuotation() {
    String message = Problem.UNKNOWN_STATUS.general("", "😀".repeat(500)).message();
    assertThat(message).isEqualTo("unknown status \"" + "😀".repeat(299) + "…\"");
  }

  @Test
  void neverStartsALineAsAStackTraceDoes() {
    assertThat(text(Location.ofFile("at home/a.md"), "\nat x"))
        .startsWith("./at home/a.md:1:1: ")
        .doesNotContain("\nat ");
  }

  private static String text(Location at, String help) {
    return Problem.EMPTY_TAG.at(at, help).text();
  }
}
