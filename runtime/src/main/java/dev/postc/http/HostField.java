package dev.postc.http;

import java.util.regex.Pattern;

/** The field {@code Host} (RFC 9110, section 7.2): a host and perhaps a port, as in a URI. */
final class HostField {
  /** Of RFC 3986, section 2, beside letters and digits. */
  private static final String MARKS = "-._~!$&'()*+,;=";

  private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
  private static final Pattern FUTURE =
      Pattern.compile("[vV][0-9A-Fa-f]+\\.[A-Za-z0-9\\-._~!$&'()*+,;=:]+");
  private static final int GROUPS = 8;

  private HostField() {}

  /** Whether a value is one of RFC 3986, section 3.2.2. The host may be empty, the port too. */
  static boolean isValid(String value) {
    if (value.startsWith("[")) {
      int end = value.indexOf(']');
      return end > 0 && isAddress(value.substring(1, end)) && isPort(value, end + 1);
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

  /**
   * What stands in brackets. A zone, as in {@code fe80::1%25eth0}, is for the client alone (RFC
   * 6874, section 4).
   */
  private static boolean isAddress(String literal) {
    int gap = literal.indexOf("::");
    if (gap < 0) {
      return groups(literal, true) == GROUPS || FUTURE.matcher(literal).matches();
    }
    int before = gap == 0 ? 0 : groups(literal.substring(0, gap), false);
    String rest = literal.substring(gap + 2);
    int after = rest.isEmpty() ? 0 : groups(rest, true);
    // The gap stands for one group or more.
    return before >= 0 && after >= 0 && before + after < GROUPS;
  }

  /**
   * How many groups of 16 bits there are.
   *
   * @param isEnd whether the last two may be an address of IPv4
   * @return -1 if there is anything else
   */
  private static int groups(String text, boolean isEnd) {
    String[] parts = text.split(":", -1);
    for (int i = 0; i < parts.length - 1; i++) {
      if (!GROUP.matcher(parts[i]).matches()) {
        return -1;
      }
    }
    String last = parts[parts.length - 1];
    if (GROUP.matcher(last).matches()) {
      return parts.length;
    }
    return isEnd && IPV4.matcher(last).matches() ? parts.length + 1 : -1;
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
