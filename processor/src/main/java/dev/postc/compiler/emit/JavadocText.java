package dev.postc.compiler.emit;

/**
 * Author's text as Javadoc: shown as it is, and unable to be markup, a tag or the comment's end.
 */
final class JavadocText {
  private JavadocText() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> append(out, point));
    // An empty element would be a mistake to Javadoc.
    return out.toString().isBlank() ? "(none)" : out.toString().strip();
  }

  private static void append(StringBuilder out, int point) {
    switch (point) {
      case '&', '<', '>', '@', '*', '\\', '{', '}' -> out.append("&#").append(point).append(';');
      default -> {
        // A line or paragraph separator is white space to a reader, and nothing else is wanted.
        boolean blank = Character.isISOControl(point) || point == 0x2028 || point == 0x2029;
        out.appendCodePoint(blank ? ' ' : point);
      }
    }
  }
}
