package dev.postc.compiler.read;

import dev.postc.compiler.read.Value.Scalar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as YAML, TOML and RFC 3339 write them, brought to the one form that is checked. */
final class DateText {
  private static final Pattern FRACTION =
      Pattern.compile(
          "(\\d{4}-\\d\\d?-\\d\\d?(?:[Tt]|\\s+)\\d\\d:\\d\\d:\\d\\d)\\.\\d{1,9}(\\D.*)?");
  private static final Pattern LOWER_CASE =
      Pattern.compile("(\\d{4}-\\d\\d?-\\d\\d?)t(\\d\\d:\\d\\d.*)");

  private DateText() {}

  /** Cut off at the second, and with a capital T and Z. */
  static Scalar withoutFraction(Scalar date) {
    Matcher fraction = FRACTION.matcher(date.text());
    String text = date.text();
    if (fraction.matches()) {
      text = fraction.group(1) + (fraction.group(2) == null ? "" : fraction.group(2));
    }
    Matcher lower = LOWER_CASE.matcher(text);
    if (lower.matches()) {
      text = lower.group(1) + "T" + lower.group(2);
    }
    if (text.endsWith("z") && Character.isDigit(text.charAt(Math.max(0, text.length() - 2)))) {
      text = text.substring(0, text.length() - 1) + "Z";
    }
    return text.equals(date.text()) ? date : new Scalar(text, date.span());
  }
}
