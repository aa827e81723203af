package dev.postc.compiler.diagnostic;

/**
 * A source line and the carets below it. A long line is cut on both sides of the carets.
 *
 * @param text printable
 * @param marks white space and carets; a tab stands below a tab
 */
record MarkedLine(String text, String marks) {
  /** The widest line that is shown whole, in code points. */
  static final int WIDEST = 160;

  /** How much is shown before the carets of a line that was cut. */
  private static final int BEFORE = 60;

  private static final int ELLIPSIS = '…';

  static MarkedLine of(String lineText, int column, int width) {
    int length = lineText.codePointCount(0, lineText.length());
    int mark = Math.min(column - 1, length);
    int markEnd = Math.min(mark + Math.max(1, width), Math.max(mark + 1, length));
    if (length <= WIDEST) {
      return marked(codePoints(lineText, 0, length), mark, markEnd);
    }
    int from = markEnd < WIDEST ? 0 : Math.max(0, mark - BEFORE);
    int to = Math.min(length, from + WIDEST);
    int[] line = codePoints(lineText, from, to);
    if (from > 0) {
      line[0] = ELLIPSIS;
    }
    if (to < length) {
      line[line.length - 1] = ELLIPSIS;
    }
    return marked(line, mark - from, Math.max(mark + 1, Math.min(markEnd, to)) - from);
  }

  private static int[] codePoints(String lineText, int from, int to) {
    int start = lineText.offsetByCodePoints(0, from);
    int end = lineText.offsetByCodePoints(start, to - from);
    return Visible.source(lineText.substring(start, end)).codePoints().toArray();
  }

  private static MarkedLine marked(int[] line, int mark, int markEnd) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < mark; i++) {
      marks.append(line[i] == '\t' ? '\t' : ' ');
    }
    return new MarkedLine(
        new String(line, 0, line.length), marks.append("^".repeat(markEnd - mark)).toString());
  }
}
