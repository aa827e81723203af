package dev.postc.compiler.check;

import dev.postc.compiler.check.Parsed.Bad;
import dev.postc.compiler.check.Parsed.Good;
import dev.postc.compiler.read.Value.Literal;
import dev.postc.compiler.read.Value.Scalar;
import dev.postc.compiler.schema.ValueType.Basic;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;

/** Reads the values that are one text. */
final class BasicText {
  private BasicText() {}

  /**
   * Reads a value.
   *
   * @param untyped whether the syntax has nothing but text, as JBake's
   * @param siteZone of a moment that has none
   */
  static Parsed parse(Basic type, Scalar scalar, boolean untyped, ZoneId siteZone) {
    String text = scalar.text();
    return switch (type) {
      case STRING -> new Good(text);
      case BOOLEAN -> bool(scalar, untyped);
      case CHAR ->
          text.length() == 1
              ? new Good(text.charAt(0))
              : new Bad("one character", "Write one character that Java has as a char.");
      case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_INTEGER, BIG_DECIMAL ->
          number(type, scalar, untyped);
      case LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, OFFSET_DATE_TIME, ZONED_DATE_TIME, INSTANT ->
          MomentText.parse(type, text, siteZone);
      case DURATION, PERIOD -> amount(type, text);
      case URI -> uri(text);
      case LOCALE ->
          Words.isLanguage(text)
              ? new Good(Locale.forLanguageTag(text))
              : new Bad("a language tag", Words.languageHelp(text));
    };
  }

  private static Parsed bool(Scalar scalar, boolean untyped) {
    String text = scalar.text();
    if (untyped
        ? text.equals("true") || text.equals("false")
        : isLiteral(scalar, Literal.BOOLEAN)) {
      return new Good(text.equalsIgnoreCase("true"));
    }
    boolean quoted = !untyped && (text.equals("true") || text.equals("false"));
    return new Bad("true or false", quoted ? "Write it without quotes." : "Write true or false.");
  }

  private static Parsed number(Basic type, Scalar scalar, boolean untyped) {
    boolean literal = isLiteral(scalar, Literal.NUMBER);
    Parsed number = NumberText.parse(type, scalar.text(), literal);
    if (number instanceof Good && !untyped && !literal) {
      return new Bad("a number", "Write it without quotes: " + scalar.text() + ".");
    }
    return number;
  }

  private static boolean isLiteral(Scalar scalar, Literal literal) {
    return scalar.literal() == literal;
  }

  private static Parsed amount(Basic type, String text) {
    try {
      return new Good(type == Basic.DURATION ? Duration.parse(text) : Period.parse(text));
    } catch (DateTimeException e) {
      return type == Basic.DURATION
          ? new Bad("a duration", "Write it as ISO 8601 has it: PT45M, PT1H30M, P2D.")
          : new Bad("a period", "Write it as ISO 8601 has it: P2W, P1Y6M.");
    }
  }

  private static Parsed uri(String text) {
    try {
      return new Good(new URI(text));
    } catch (URISyntaxException e) {
      return new Bad(
          "a URI",
          e.getIndex() < 0
              ? "Write it as RFC 3986 has it."
              : "It breaks off at character "
                  + (e.getIndex() + 1)
                  + ". A space in a URI is written %20.");
    }
  }
}
