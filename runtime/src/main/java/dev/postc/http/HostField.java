package dev.postc.http;

/** The field {@code Host} (RFC 9110, section 7.2): a host and perhaps a port, as in a URI. */
final class HostField {
  /** Of RFC 3986, section 2, beside letters and digits. */
  private static final String MARKS = "-._~!$&'()*+,;=";

  private HostField() {}

  /** Whether a value is one of RFC 3986, section 3.2.2. The host may be empty, the port too. */
  static boolean isValid(String value) {
    if (value.startsWith("[")) {
      int end = value.indexOf(']');
      return end > 0 && IpLiteral.isValid(value.substring(1, end)) && isPort(value, end + 1);
    }
    int colon = value.indexOf(':');
    int end = colon < 0 ? value.length() : colon;
    return isName(value, end) && isPort(value, end);
  }

  /** A name, or an address of IPv4, which is one by its letters. */
  private static boolean isName(String value, int end) {
    for (int i = 0; i < end; i++) {
      char c = value.charAt(i);
      if (c == '%') {
        if (i + 2 >= end || !isHexadecimal(value.charAt(i + 1), value.charAt(i + 2))) {
          return false;
        }
        i += 2;
      } else if (!isLetter(c) && !isDigit(c) && MARKS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPort(String value, int start) {
    if (start == value.length()) {
      return true;
    }
    return value.charAt(start) == ':'
        && value.chars().skip(start + 1L).allMatch(HostField::isDigit);
  }

  private static boolean isHexadecimal(char first, char second) {
    return first < 0x80
        && second < 0x80
        && Character.digit(first, 16) >= 0
        && Character.digit(second, 16) >= 0;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
