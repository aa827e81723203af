package dev.postc.compiler.emit;

/**
 * Writes Java source in ASCII, with Unicode escapes (JLS 17, section 3.3), so that it means the
 * same whatever encoding it is written and read in.
 *
 * <p>An escape must not follow an odd number of backslashes. In generated code backslashes stand in
 * string literals only, where each pair or escape is complete before the next character.
 */
final class AsciiSource {
  private static final String HEX = "0123456789abcdef";

  private AsciiSource() {}

  static String of(String source) {
    StringBuilder out = new StringBuilder(source.length() + 16);
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c < 0x80) {
        out.append(c);
      } else {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt((c >> shift) & 15));
        }
      }
    }
    return out.toString();
  }
}
