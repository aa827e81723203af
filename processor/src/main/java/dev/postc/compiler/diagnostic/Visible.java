package dev.postc.compiler.diagnostic;

/**
 * Replaces what would not print, or would reorder or break a line of a terminal, by one visible
 * character each, so that columns stay: the author's text must not forge a message.
 */
final class Visible {
  /** The longest quotation in a message, in code points: more than a file name can have. */
  private static final int QUOTE = 300;

  private static final int REPLACEMENT = 0xFFFD;

  private Visible() {}

  /** One line: tabs and line ends are replaced too. */
  static String line(String text) {
    return replaced(text, false, false);
  }

  /** Several lines, each ended by LF. */
  static String lines(String text) {
    return replaced(text, true, false);
  }

  /** A quoted source line: tabs stay, since the line below keeps them too. */
  static String source(String text) {
    return replaced(text, false, true);
  }

  /** A quotation, cut if it is very long. */
  static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= QUOTE) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, QUOTE - 1)) + "…";
  }

  private static String replaced(String text, boolean keepLineEnds, boolean keepTabs) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int shown = (c == '\n' && keepLineEnds) || (c == '\t' && keepTabs) ? c : shown(c);
      if (shown != c && out == null) {
        out = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (out != null) {
        out.appendCodePoint(shown);
      }
      i += Character.charCount(c);
    }
    return out == null ? text : out.toString();
  }

  private static int shown(int c) {
    if (c < ' ') {
      return 0x2400 + c;
    }
    if (c < 0x7F) {
      return c;
    }
    if (c == 0x7F) {
      return 0x2421;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          REPLACEMENT;
      case Character.FORMAT -> isJoiner(c) ? c : REPLACEMENT;
      default -> c;
    };
  }

  /** The format characters that words of several scripts and emoji are written with. */
  private static boolean isJoiner(int c) {
    return c == 0x200C || c == 0x200D || c == 0xAD || c >= 0xE0000;
  }
}
