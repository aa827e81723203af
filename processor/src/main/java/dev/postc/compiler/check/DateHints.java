package dev.postc.compiler.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses, for the hint alone, what date was meant. */
final class DateHints {
  /** Each with a year, a month (a number or a name) and a day. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<y>\\d{4})[./ -]+(?<m>\\d{1,2})[./ -]+(?<d>\\d{1,2})(?!\\d).*"),
          Pattern.compile("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?!\\d).*"),
          Pattern.compile("(?<d>\\d{1,2})[./ -]+(?<m>\\d{1,2})[./ -]+(?<y>\\d{4})(?!\\d).*"),
          Pattern.compile("(?<m>\\d{1,2})[./ -]+(?<d>\\d{1,2})[./ -]+(?<y>\\d{4})(?!\\d).*"),
          Pattern.compile(
              "(?:[a-zA-Z]+,? +)?(?<m>[a-zA-Z]{3,})\\.? +(?<d>\\d{1,2})(?:st|nd|rd|th)?,?"
                  + " +(?<y>\\d{4}).*"),
          Pattern.compile(
              "(?:[a-zA-Z]+,? +)?(?<d>\\d{1,2})(?:st|nd|rd|th)?\\.?[ -]+(?<m>[a-zA-Z]{3,})\\.?,?"
                  + "[ -]+(?<y>\\d{4}).*"));

  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4}-\\d{1,2}-\\d{1,2})[T\\s]+(\\d{1,2}):(\\d{2})(:\\d{2})?(?:[.,]\\d*)?(\\D.*)?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Longer values are no dates, and not worth matching. */
  private static final int LONGEST = 100;

  private DateHints() {}

  /** A question, or nothing. */
  static String forDate(String value) {
    if (value.length() > LONGEST) {
      return "";
    }
    Set<String> dates = new LinkedHashSet<>();
    for (Pattern form : FORMS) {
      Matcher m = form.matcher(value);
      if (m.matches()) {
        date(m.group("y"), m.group("m"), m.group("d")).ifPresent(dates::add);
      }
    }
    return dates.isEmpty() ? "" : "did you mean " + String.join(" or ", dates) + "?";
  }

  /** A question, or nothing; for a value whose day was read. */
  static String forTime(String value) {
    Matcher m = TIME.matcher(value);
    if (value.length() > LONGEST || !m.matches() || m.group(2).equals("00")) {
      return "";
    }
    String seconds = m.group(4) == null ? "" : m.group(4);
    String rest = m.group(5) == null ? "" : m.group(5);
    int hour = Integer.parseInt(m.group(2));
    String half = rest.strip().toLowerCase(Locale.ROOT);
    if (half.equals("am") || half.equals("pm")) {
      hour = hour % 12 + (half.equals("pm") ? 12 : 0);
      rest = "";
    }
    return String.format(
        Locale.ROOT,
        "did you mean \"%s %02d:%s%s%s\"?",
        m.group(1),
        hour,
        m.group(3),
        seconds,
        rest);
  }

  /** A question, or nothing; for a value that is sound up to an offset. */
  static String forRest(String value, int end) {
    boolean zone =
        value
            .substring(end)
            .chars()
            .anyMatch(c -> "+-[/".indexOf(c) >= 0 || (c >= '0' && c <= '9'));
    return zone || value.length() > LONGEST
        ? ""
        : "did you mean \"" + value.substring(0, end) + "\"?";
  }

  /** Quoted; nothing if there is no such day. */
  private static Optional<String> date(String year, String month, String day) {
    try {
      int number =
          Character.isDigit(month.charAt(0))
              ? Integer.parseInt(month)
              : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
      LocalDate date = LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
      return Optional.of("\"" + date + "\"");
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
