package dev.postc.compiler.reference;

/**
 * Where the destination of a Markdown link stands (CommonMark 0.31, section 6.3).
 *
 * @param start in a text, behind the {@code <} if there is one
 * @param end one past its last char, before the {@code >}
 */
record Destination(int start, int end) {

  /**
   * Reads a destination.
   *
   * @param from where white space before it may begin
   */
  static Destination at(String text, int from) {
    int start = from;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return start < text.length() && text.charAt(start) == '<'
        ? pointed(text, start + 1)
        : plain(text, start);
  }

  private static Destination pointed(String text, int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) != '>') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return new Destination(start, Math.min(i, text.length()));
  }

  private static Destination plain(String text, int start) {
    int depth = 0;
    int i = start;
    while (i < text.length() && !isSpace(text.charAt(i))) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : 0;
      if (c == ')' && --depth < 0) {
        break;
      }
      i += c == '\\' ? 2 : 1;
    }
    return new Destination(start, Math.min(i, text.length()));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
