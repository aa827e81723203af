package dev.postc.compiler.model;

import java.nio.charset.StandardCharsets;

/**
 * Percent-encodes paths into the form that stands on a request line: segments of {@code pchar} (RFC
 * 3986, section 3.3), UTF-8, upper-case hex digits. Unicode normalization is not applied. A
 * surrogate without its other half is encoded as U+FFFD.
 */
public final class PathEncoding {
  private static final String HEX = "0123456789ABCDEF";
  private static final String MARKS = "-._~!$&'()*+,;=:@";

  private PathEncoding() {}

  /** One segment, decoded so far: every {@code %} and {@code /} is encoded. Not for null. */
  public static String segment(String decoded) {
    return encode(decoded, false);
  }

  /**
   * A path that a person wrote: {@code /} and valid triplets such as {@code %C3} stay, the latter
   * in upper case. A file's path is not of that kind, since its names may hold a {@code %} of their
   * own: encode its names with {@link #segment}. Not for null.
   */
  public static String path(String decodedOrEncoded) {
    return encode(decodedOrEncoded, true);
  }

  private static String encode(String text, boolean path) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isUnencoded(c) || (path && c == '/')) {
        out.append((char) c);
      } else if (path && isTriplet(text, i)) {
        appendByte(out, Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        appendEncoded(out, c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static boolean isUnencoded(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || MARKS.indexOf(c) >= 0;
  }

  /** Whether {@code %} and two hex digits stand at an index. */
  static boolean isTriplet(String text, int at) {
    return text.charAt(at) == '%'
        && at + 2 < text.length()
        && isHex(text.charAt(at + 1))
        && isHex(text.charAt(at + 2));
  }

  private static boolean isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  private static void appendEncoded(StringBuilder out, int c) {
    boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    String text = Character.toString(loneSurrogate ? 0xFFFD : c);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      appendByte(out, b & 0xFF);
    }
  }

  private static void appendByte(StringBuilder out, int b) {
    out.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 0xF));
  }
}
