package dev.postc.http;

import java.util.regex.Pattern;

/**
 * What stands in brackets in a host (RFC 3986, section 3.2.2). A zone, as in {@code
 * fe80::1%25eth0}, is for the client alone (RFC 6874, section 4).
 *
 * <p>Apart from {@link HostField}, since few requests need it, and its patterns take time to make.
 */
final class IpLiteral {
  private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
  private static final Pattern FUTURE =
      Pattern.compile("[vV][0-9A-Fa-f]+\\.[A-Za-z0-9\\-._~!$&'()*+,;=:]+");
  private static final int GROUPS = 8;

  private IpLiteral() {}

  /** Whether a text, without the brackets, is an address of IPv6 or of a version to come. */
  static boolean isValid(String literal) {
    return FUTURE.matcher(literal).matches() || isVersion6(literal);
  }

  private static boolean isVersion6(String literal) {
    int gap = literal.indexOf("::");
    if (gap < 0) {
      return groups(literal, true) == GROUPS;
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
}
