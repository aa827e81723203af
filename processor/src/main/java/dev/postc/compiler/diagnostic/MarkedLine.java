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
    int[] line = Visible.source(lineText).codePoints().toArray();
    int mark = Math.min(column - 1, line.length);
    int markEnd = Math.min(mark + Math.max(1, width), Math.max(mark + 1, line.length));
    if (line.length <= WIDEST) {
      return marked(line, 0, line.length, mark, markEnd);
    }
    int from = markEnd < WIDEST ? 0 : Math.max(0, mark - BEFORE);
    int to = Math.min(line.length, from + WIDEST);
    if (from > 0) {
      line[from] = ELLIPSIS;
    }
    if (to < line.length) {
      line[to - 1] = ELLIPSIS;
    }
    return marked(line, from, to, mark, Math.max(mark + 1, Math.min(markEnd, to)));
  }

  private static MarkedLine marked(int[] line, int from, int to, int mark, int markEnd) {
    StringBuilder marks = new StringBuilder();
    for (int i = from; i < mark; i++) {
      marks.append(line[i] == '\t' ? '\t' : ' ');
    }
    return new MarkedLine(
        new String(line, from, to - from), marks.append("^".repeat(markEnd - mark)).toString());
  }
}
