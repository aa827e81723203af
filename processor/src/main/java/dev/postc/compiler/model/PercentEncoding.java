package dev.postc.compiler.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Percent-encodes text into the form that stands on a request line (RFC 3986, sections 2.1 and
 * 3.3): UTF-8, upper-case hex digits. Unicode normalization is not applied. A surrogate without its
 * other half is encoded as U+FFFD. Nothing here takes null.
 */
public final class PercentEncoding {
  private static final String HEX = "0123456789ABCDEF";
  private static final String SEGMENT_MARKS = "-._~!$&'()*+,;=:@";
  private static final String PATH_MARKS = SEGMENT_MARKS + "/";
  private static final String REFERENCE_MARKS = PATH_MARKS + "?#";

  private PercentEncoding() {}

  /** One segment, decoded so far: every {@code %} and {@code /} is encoded. */
  public static String segment(String decoded) {
    return encode(decoded, SEGMENT_MARKS, false);
  }

  /**
   * A path that a person wrote: {@code /} and valid triplets such as {@code %C3} stay, the latter
   * in upper case, but for those of unreserved characters, which are decoded (RFC 3986, section
   * 6.2.2.2): equivalent spellings come to one, as they do in a server. A file's path is not of
   * that kind, since its names may hold a {@code %} of their own: encode its names with {@link
   * #segment}.
   */
  public static String path(String decodedOrEncoded) {
    return encode(withoutNeedlessTriplets(decodedOrEncoded), PATH_MARKS, true);
  }

  /** A reference that a person wrote: like a path, with {@code ?} and {@code #}. */
  public static String reference(String decodedOrEncoded) {
    return encode(decodedOrEncoded, REFERENCE_MARKS, true);
  }

  /** Decodes the valid triplets; the rest stays. */
  public static String decode(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return encoded;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); ) {
      if (isTriplet(encoded, i)) {
        out.write(Integer.parseInt(encoded, i + 1, i + 3, 16));
        i += 3;
      } else {
        int next = encoded.offsetByCodePoints(i, 1);
        out.writeBytes(encoded.substring(i, next).getBytes(StandardCharsets.UTF_8));
        i = next;
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String withoutNeedlessTriplets(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    StringBuilder out = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      int octet = isTriplet(path, i) ? Integer.parseInt(path, i + 1, i + 3, 16) : -1;
      boolean needless = isAlphanumeric(octet) || (octet >= 0 && "-._~".indexOf(octet) >= 0);
      out.append(needless ? (char) octet : path.charAt(i));
      i += needless ? 2 : 0;
    }
    return out.toString();
  }

  private static String encode(String text, String marks, boolean triplets) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isAlphanumeric(c) || marks.indexOf(c) >= 0) {
        out.append((char) c);
      } else if (triplets && isTriplet(text, i)) {
        appendByte(out, Integer.parseInt(text, i + 1, i + 3, 16));
        i += 2;
      } else {
        appendEncoded(out, c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static boolean isAlphanumeric(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
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
