package dev.postc.compiler.check;

import dev.postc.compiler.check.Parsed.Bad;
import dev.postc.compiler.check.Parsed.Good;
import dev.postc.compiler.schema.ValueType.Basic;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads numbers: decimal ones everywhere; YAML's and TOML's other forms where they are numbers. */
final class NumberText {
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,4})?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d+(?:_\\d+)+(?:[.eE].*)?");
  private static final Pattern BASED = Pattern.compile("0x[0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+");

  /** A longer one is a mistake, and slow to read. */
  private static final int LONGEST = 1000;

  private NumberText() {}

  /**
   * Reads a number.
   *
   * @param literal whether the text stands as a number in YAML or TOML
   */
  static Parsed parse(Basic type, String text, boolean literal) {
    String number = literal ? plain(text) : text;
    boolean fits = number.length() <= LONGEST;
    return switch (type) {
      case FLOAT, DOUBLE, BIG_DECIMAL ->
          fits && DECIMAL.matcher(number).matches()
              ? decimal(type, number)
              : new Bad("a number", "Write digits, such as 45 or 4.5.");
      default ->
          fits && WHOLE.matcher(number).matches()
              ? whole(type, new BigInteger(number))
              : new Bad("a whole number", "Write digits, such as 45.");
    };
  }

  private static String plain(String text) {
    if (BASED.matcher(text).matches()) {
      int radix = text.charAt(1) == 'x' ? 16 : text.charAt(1) == 'o' ? 8 : 2;
      String digits = text.substring(2).replace("_", "");
      return digits.isEmpty() ? text : new BigInteger(digits, radix).toString();
    }
    return GROUPED.matcher(text).matches() ? text.replace("_", "") : text;
  }

  private static Parsed decimal(Basic type, String text) {
    BigDecimal number = new BigDecimal(text);
    if (type == Basic.BIG_DECIMAL) {
      return new Good(number);
    }
    boolean isFloat = type == Basic.FLOAT;
    Number value = isFloat ? (Number) number.floatValue() : (Number) number.doubleValue();
    return Double.isInfinite(value.doubleValue())
        ? new Bad(
            "a number that fits", "It is too large for a " + type.primitive().orElse("") + ".")
        : new Good(value);
  }

  private static Parsed whole(Basic type, BigInteger number) {
    return switch (type) {
      case BYTE -> within(type, number, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> within(type, number, Short.MIN_VALUE, Short.MAX_VALUE);
      case INT -> within(type, number, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> within(type, number, Long.MIN_VALUE, Long.MAX_VALUE);
      default -> new Good(number);
    };
  }

  private static Parsed within(Basic type, BigInteger number, long least, long most) {
    if (number.compareTo(BigInteger.valueOf(least)) < 0
        || number.compareTo(BigInteger.valueOf(most)) > 0) {
      return new Bad(
          "a number that fits",
          String.format(
              Locale.ROOT,
              "%s %s can be %d to %d.",
              type == Basic.INT ? "An" : "A",
              type.primitive().orElse(""),
              least,
              most));
    }
    long value = number.longValue();
    return switch (type) {
      case BYTE -> new Good((byte) value);
      case SHORT -> new Good((short) value);
      case INT -> new Good((int) value);
      default -> new Good(value);
    };
  }
}
