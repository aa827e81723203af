package dev.postc.compiler.emit;

import java.util.Locale;

/**
 * A Java string literal of one line, in ASCII. (JavaPoet's breaks at every Unicode line separator,
 * some of which it leaves inside the literal.)
 */
final class StringLiteral {
  private StringLiteral() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16).append('"');
    text.chars().forEach(c -> append(out, (char) c));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, char c) {
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (c == '\n') {
      out.append("\\n");
    } else if (c < ' ' || c == 0x7F) {
      // Octal: a Unicode escape would be the character itself before the literal is read.
      out.append(String.format(Locale.ROOT, "\\%03o", (int) c));
    } else {
      out.append(AsciiSource.of(String.valueOf(c)));
    }
  }
}
