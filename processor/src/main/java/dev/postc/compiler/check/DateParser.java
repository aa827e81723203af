package dev.postc.compiler.check;

import dev.postc.compiler.check.DateResult.Invalid;
import dev.postc.compiler.read.Syntax;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code yyyy-M-d}, then if present a space or {@code T} and {@code HH:mm} or {@code
 * HH:mm:ss}, then if present a zone. The calendar is strict: nothing is carried over. One value's.
 *
 * <p>In YAML and TOML also what their timestamps may have (YAML 1.1's type timestamp, RFC 3339): a
 * fraction of a second, which is dropped, one digit for the hour, {@code t} and {@code z}; and the
 * day as Astro's starter writes it, {@code Jul 08 2022}.
 */
final class DateParser {
  private static final Pattern NAMED_MONTH =
      Pattern.compile("([A-Za-z]{3,9})\\.? +(\\d{1,2}),? +(\\d{4})");

  private final String value;
  private final ZoneId siteZone;
  private final boolean timestamps;
  private int at;

  private DateParser(String value, ZoneId siteZone, boolean timestamps) {
    this.value = value;
    this.siteZone = siteZone;
    this.timestamps = timestamps;
  }

  static DateResult parse(String value, ZoneId siteZone) {
    return parse(value, siteZone, Syntax.PROPERTIES);
  }

  static DateResult parse(String value, ZoneId siteZone, Syntax syntax) {
    return new DateParser(value, siteZone, syntax != Syntax.PROPERTIES).parse();
  }

  private DateResult parse() {
    Matcher named = NAMED_MONTH.matcher(value);
    int namedMonth = timestamps && named.matches() ? month(named.group(1)) : 0;
    if (namedMonth > 0) {
      int year = Integer.parseInt(named.group(3));
      int day = Integer.parseInt(named.group(2));
      Invalid fault = dateFault(year, namedMonth, day, named.start(1), named.start(2));
      return fault != null ? fault : zoned(LocalDate.of(year, namedMonth, day), null, named.end());
    }
    int year = number(4, 4);
    boolean form = year >= 0 && take('-');
    int monthAt = at;
    int month = form ? number(1, 2) : -1;
    form &= month >= 0 && take('-');
    int dayAt = at;
    int day = form ? number(1, 2) : -1;
    if (day < 0 || isDigit(at)) {
      return malformed(0, DateHints.forDate(value));
    }
    int dateEnd = at;
    if (!startsTime()) {
      Invalid fault = dateFault(year, month, day, monthAt, dayAt);
      return fault != null ? fault : zoned(LocalDate.of(year, month, day), null, dateEnd);
    }
    at++;
    skipSpaces();
    int timeAt = at;
    int hour = number(timestamps ? 1 : 2, 2);
    int minute = hour >= 0 && take(':') ? number(2, 2) : -1;
    boolean seconds = minute >= 0 && take(':');
    int second = seconds ? number(2, 2) : 0;
    if (timestamps && seconds && isAt('.') && isDigit(at + 1)) {
      at++;
      skipDigits();
    }
    if (minute < 0 || second < 0 || isDigit(at) || isAt('.') || isAt(',') || isAt(':')) {
      return malformed(timeAt, DateHints.forTime(value));
    }
    Invalid fault = dateFault(year, month, day, monthAt, dayAt);
    if (fault == null) {
      int minuteAt = value.indexOf(':', timeAt) + 1;
      fault = timeFault(hour, minute, second, timeAt, minuteAt);
    }
    return fault != null
        ? fault
        : zoned(LocalDate.of(year, month, day), LocalTime.of(hour, minute, second), at);
  }

  private DateResult zoned(LocalDate day, LocalTime time, int zoneAt) {
    at = zoneAt;
    skipSpaces();
    boolean separated = at > zoneAt;
    if (at == value.length()) {
      return ZoneText.instant(day, time, siteZone, 0, at);
    }
    boolean utc = timestamps && isAt('z') && at + 1 == value.length();
    boolean sign = isAt('+') || isAt('-') || isAt('[') || isAt('Z');
    if (!separated && !sign && !utc) {
      return malformed(at, DateHints.forRest(value, zoneAt));
    }
    String rest = value.substring(at);
    if (rest.equalsIgnoreCase("am") || rest.equalsIgnoreCase("pm")) {
      return malformed(at, DateHints.forTime(value));
    }
    DateResult result = ZoneText.instant(day, time, utc ? "Z" : rest, at);
    return result instanceof Invalid fault && !fault.impossible() && fault.hint().isEmpty()
        ? new Invalid(fault.start(), fault.end(), false, DateHints.forRest(value, zoneAt))
        : result;
  }

  private Invalid dateFault(int year, int month, int day, int monthAt, int dayAt) {
    if (year == 0) {
      return impossible(0, "Years start at 0001.");
    }
    if (month < 1 || month > 12) {
      return impossible(monthAt, "The month is " + month + "; it can be 1 to 12.");
    }
    Month name = Month.of(month);
    int last = name.length(Year.isLeap(year));
    if (day < 1 || day > last) {
      String text = name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT);
      String of = name == Month.FEBRUARY ? text + " " + year : text;
      return impossible(dayAt, of + " has " + last + " days.");
    }
    return null;
  }

  private Invalid timeFault(int hour, int minute, int second, int timeAt, int minuteAt) {
    if (hour > 23) {
      return impossible(timeAt, "The hour is " + hour + "; it can be 00 to 23.");
    }
    if (minute > 59) {
      return impossible(minuteAt, "The minute is " + minute + "; it can be 00 to 59.");
    }
    return second > 59
        ? impossible(minuteAt + 3, "The second is " + second + "; it can be 00 to 59.")
        : null;
  }

  private Invalid malformed(int start, String hint) {
    return new Invalid(start, value.length(), false, hint);
  }

  /** Marks the digits that start somewhere. */
  private Invalid impossible(int start, String hint) {
    at = start;
    skipDigits();
    return new Invalid(start, at, true, hint);
  }

  /** A {@code T} or white space, and then a digit. */
  private boolean startsTime() {
    if (!isAt('T') && !isAt(' ') && !isAt('\t') && !(timestamps && isAt('t'))) {
      return false;
    }
    int next = at + 1;
    while (next < value.length() && value.charAt(next) == ' ') {
      next++;
    }
    return isDigit(next);
  }

  private int number(int least, int most) {
    int start = at;
    int number = 0;
    while (at < start + most && isDigit(at)) {
      number = number * 10 + value.charAt(at++) - '0';
    }
    return at - start < least ? -1 : number;
  }

  /** From 1; 0 if it is none. */
  private static int month(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().equals(upper) || month.name().substring(0, 3).equals(upper)) {
        return month.getValue();
      }
    }
    return 0;
  }

  private void skipDigits() {
    while (isDigit(at)) {
      at++;
    }
  }

  private boolean take(char c) {
    boolean found = isAt(c);
    at += found ? 1 : 0;
    return found;
  }

  private void skipSpaces() {
    while (isAt(' ') || isAt('\t')) {
      at++;
    }
  }

  private boolean isAt(char c) {
    return at < value.length() && value.charAt(at) == c;
  }

  private boolean isDigit(int index) {
    return index < value.length() && value.charAt(index) >= '0' && value.charAt(index) <= '9';
  }
}
