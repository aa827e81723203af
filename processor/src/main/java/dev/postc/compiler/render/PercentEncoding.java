package dev.postc.compiler.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding in UTF-8 (RFC 3986, section 2.1). */
final class PercentEncoding {
  private static final String ALLOWED = "-._~!$&'()*+,;=:@/?#";
  private static final String HEX = "0123456789ABCDEF";

  private PercentEncoding() {}

  /** Encodes what may not stand in a reference; what is encoded already stays. */
  static String encode(String reference) {
    int i = 0;
    while (i < reference.length() && isAllowed(reference, i)) {
      i++;
    }
    if (i == reference.length()) {
      return reference;
    }
    StringBuilder out = new StringBuilder(reference.substring(0, i));
    while (i < reference.length()) {
      int codePoint = reference.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (isAllowed(reference, i)) {
        out.append(reference, i, next);
      } else {
        for (byte b : reference.substring(i, next).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        }
      }
      i = next;
    }
    return out.toString();
  }

  /** Decodes what is encoded well; the rest stays. */
  static String decode(String encoded) {
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

  private static boolean isAllowed(String text, int at) {
    char c = text.charAt(at);
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || ALLOWED.indexOf(c) >= 0
        || isTriplet(text, at);
  }

  private static boolean isTriplet(String text, int at) {
    return text.charAt(at) == '%'
        && at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && text.charAt(at + 1) < 128
        && Character.digit(text.charAt(at + 2), 16) >= 0
        && text.charAt(at + 2) < 128;
  }
}
