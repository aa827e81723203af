package dev.postc.http;

/** A weight (RFC 9110, section 12.4.2), in thousandths. */
final class Weight {
  static final int ONE = 1000;
  static final int INVALID = -1;

  private Weight() {}

  /**
   * Reads {@code q=} and a number from 0 to 1 with at most three decimals.
   *
   * @return {@link #INVALID} for anything else
   */
  static int of(String parameter) {
    String text = parameter.strip();
    if (text.length() < 3 || (text.charAt(0) | 0x20) != 'q' || text.charAt(1) != '=') {
      return INVALID;
    }
    String number = text.substring(2);
    char whole = number.charAt(0);
    if (number.length() > 5
        || (whole != '0' && whole != '1')
        || (number.length() > 1 && number.charAt(1) != '.')) {
      return INVALID;
    }
    int weight = whole == '1' ? ONE : 0;
    int unit = 100;
    for (int i = 2; i < number.length(); i++, unit /= 10) {
      char digit = number.charAt(i);
      if (digit < '0' || digit > '9') {
        return INVALID;
      }
      weight += (digit - '0') * unit;
    }
    return weight <= ONE ? weight : INVALID;
  }
}
