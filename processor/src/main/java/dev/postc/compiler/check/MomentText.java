package dev.postc.compiler.check;

import dev.postc.compiler.check.DateResult.Invalid;
import dev.postc.compiler.check.DateResult.Valid;
import dev.postc.compiler.check.Parsed.Bad;
import dev.postc.compiler.check.Parsed.Good;
import dev.postc.compiler.schema.ValueType.Basic;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates and times of typed fields, in the forms that {@code date} has, with fractions of
 * seconds.
 */
final class MomentText {
  private static final String DAY = "(?<day>\\d{4}-\\d{1,2}-\\d{1,2})";
  private static final String TIME =
      "(?<time>\\d{2}:\\d{2}(?::\\d{2}(?:\\.(?<fraction>\\d{1,9}))?)?)";
  private static final Pattern DATE = Pattern.compile(DAY);
  private static final Pattern CLOCK = Pattern.compile(TIME);
  private static final Pattern LOCAL = Pattern.compile(DAY + "(?:[Tt]|\\s+)" + TIME);
  private static final Pattern ZONED =
      Pattern.compile(DAY + "(?:(?:[Tt]|\\s+)" + TIME + ")?(?<zone>\\s*[^\\s\\d.:].*)?");

  private MomentText() {}

  /**
   * Reads a value of one of the types of a date or a time.
   *
   * @param siteZone of a moment that has none
   */
  static Parsed parse(Basic type, String text, ZoneId siteZone) {
    return switch (type) {
      case LOCAL_DATE -> local(type, DATE.matcher(text), text);
      case LOCAL_TIME -> local(type, CLOCK.matcher(text), text);
      case LOCAL_DATE_TIME -> local(type, LOCAL.matcher(text), text);
      default -> zoned(type, text, siteZone);
    };
  }

  private static Parsed local(Basic type, Matcher parts, String text) {
    if (!parts.matches()) {
      return malformed(type, text);
    }
    String day = type == Basic.LOCAL_TIME ? "2000-01-01" : parts.group("day");
    String time = type == Basic.LOCAL_DATE ? "00:00" : whole(parts);
    DateResult result = DateParser.parse(day + "T" + time, ZoneOffset.UTC);
    if (result instanceof Invalid fault) {
      return impossible(type, fault);
    }
    LocalDate date = ((Valid) result).date().day();
    LocalTime clock = ((Valid) result).date().instant().toLocalTime();
    LocalTime exact = type == Basic.LOCAL_DATE ? clock : clock.withNano(nano(parts));
    return switch (type) {
      case LOCAL_DATE -> new Good(date);
      case LOCAL_TIME -> new Good(exact);
      default -> new Good(date.atTime(exact));
    };
  }

  private static Parsed zoned(Basic type, String text, ZoneId siteZone) {
    Matcher parts = ZONED.matcher(text);
    if (!parts.matches()) {
      return malformed(type, text);
    }
    String zone = parts.group("zone") == null ? "" : parts.group("zone").strip();
    String time = parts.group("time") == null ? "" : "T" + whole(parts);
    DateResult result =
        DateParser.parse(
            (parts.group("day") + time + " " + (zone.equals("z") ? "Z" : zone)).strip(), siteZone);
    if (result instanceof Invalid fault) {
      return impossible(type, fault);
    }
    ZonedDateTime instant = ((Valid) result).date().instant();
    ZonedDateTime moment = time.isEmpty() ? instant : instant.withNano(nano(parts));
    return switch (type) {
      case INSTANT -> new Good(moment.toInstant());
      case OFFSET_DATE_TIME -> new Good(moment.toOffsetDateTime());
      default -> new Good(moment);
    };
  }

  /** The time without a fraction. */
  private static String whole(Matcher parts) {
    String fraction = parts.group("fraction");
    String time = parts.group("time");
    return fraction == null ? time : time.substring(0, time.length() - fraction.length() - 1);
  }

  private static int nano(Matcher parts) {
    String fraction = parts.group("fraction");
    return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
  }

  private static Bad impossible(Basic type, Invalid fault) {
    return new Bad(what(type) + " that exists", fault.hint().isEmpty() ? form(type) : fault.hint());
  }

  private static Bad malformed(Basic type, String text) {
    String hint = type == Basic.LOCAL_TIME ? "" : DateHints.forDate(text);
    boolean meant = !hint.isEmpty() && !hint.contains("\"" + text + "\"");
    return new Bad(what(type), (meant && type == Basic.LOCAL_DATE ? hint + " " : "") + form(type));
  }

  private static String what(Basic type) {
    return switch (type) {
      case LOCAL_DATE -> "a date";
      case LOCAL_TIME -> "a time";
      case LOCAL_DATE_TIME -> "a date with a time";
      default -> "a moment";
    };
  }

  private static String form(Basic type) {
    return switch (type) {
      case LOCAL_DATE -> "Write yyyy-MM-dd, such as 2025-03-15, and no time.";
      case LOCAL_TIME -> "Write HH:mm or HH:mm:ss, such as 09:30.";
      case LOCAL_DATE_TIME -> "Write a date and a time, such as 2025-03-15T09:30, and no zone.";
      default ->
          String.format(
              Locale.ROOT,
              "Write a date, a time and %s, such as 2025-03-15T09:30%s.",
              type == Basic.ZONED_DATE_TIME ? "a zone" : "an offset",
              type == Basic.ZONED_DATE_TIME ? "+01:00[Europe/Rome]" : "+01:00");
    };
  }
}
