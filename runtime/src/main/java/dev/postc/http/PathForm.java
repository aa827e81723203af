package dev.postc.http;

/** The form of a path in which paths of a site are written (RFC 3986, section 6.2.2). */
final class PathForm {
  private PathForm() {}

  /**
   * Decodes the percent-encoded unreserved characters and writes the others' digits in capitals.
   *
   * @return {@code null} if a percent sign is not followed by two hexadecimal digits
   */
  static String canonical(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    StringBuilder out = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c != '%') {
        out.append(c);
        continue;
      }
      int high = i + 2 < path.length() ? digit(path.charAt(i + 1)) : -1;
      int low = high < 0 ? -1 : digit(path.charAt(i + 2));
      if (low < 0) {
        return null;
      }
      append(out, high, low);
      i += 2;
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int high, int low) {
    int octet = (high << 4) | low;
    if (isUnreserved(octet)) {
      out.append((char) octet);
    } else {
      out.append('%').append(capital(high)).append(capital(low));
    }
  }

  private static boolean isUnreserved(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }

  private static char capital(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }

  private static int digit(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }
}
