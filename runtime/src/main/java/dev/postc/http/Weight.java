package dev.postc.http;

/** A weight (RFC 9110, section 12.4.2), in thousandths. */
final class Weight {
  static final int ONE = 1000;
  static final int INVALID = -1;
  private static final int LONGEST_NUMBER = 5;

  private Weight() {}

  /**
   * Reads {@code q=} and a number from 0 to 1 with at most three decimals.
   *
   * @param line has it from {@code from} to {@code to}, perhaps between spaces
   * @return {@link #INVALID} for anything else
   */
  static int of(String line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && AcceptEncoding.isSpace(line.charAt(start))) {
      start++;
    }
    while (start < end && AcceptEncoding.isSpace(line.charAt(end - 1))) {
      end--;
    }
    if (end - start < 3 || (line.charAt(start) | 0x20) != 'q' || line.charAt(start + 1) != '=') {
      return INVALID;
    }
    return number(line, start + 2, end);
  }

  private static int number(String line, int start, int end) {
    char whole = line.charAt(start);
    if (end - start > LONGEST_NUMBER
        || (whole != '0' && whole != '1')
        || (end - start > 1 && line.charAt(start + 1) != '.')) {
      return INVALID;
    }
    int weight = whole == '1' ? ONE : 0;
    int unit = 100;
    for (int i = start + 2; i < end; i++, unit /= 10) {
      char digit = line.charAt(i);
      if (digit < '0' || digit > '9') {
        return INVALID;
      }
      weight += (digit - '0') * unit;
    }
    return weight <= ONE ? weight : INVALID;
  }
}
