package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says plainly what tomlj found wrong in a line. */
final class TomlFaults {
  static final String ESCAPE_HELP =
      "Write \\\\ for a backslash, or single quotes around the value, where it needs none.";

  private static final Pattern UNEXPECTED = Pattern.compile("(?s)Unexpected (.*?), expected (.*)");
  private static final Pattern NOT_A_TABLE =
      Pattern.compile("(?s)(.*) is not a table \\(previously defined at line (\\d+).*");

  /** A date as people write it, in the form of TOML or not. */
  private static final Pattern DATE =
      Pattern.compile("(?<![\"'\\w])(\\d{4})-(\\d{1,2})-(\\d{1,2})(?![\\d-])[^,\\]}#\"']*(?<!\\s)");

  private static final Pattern RANGE =
      Pattern.compile("Invalid (\\w+?)s? \\(valid range (\\d+)\\.\\.(\\d+)\\)");

  /** What needs no quotes, or has them, or is a comment. */
  private static final Pattern TOML_VALUE =
      Pattern.compile("(?:[\"'\\[{#]|[+-]?\\d).*|true|false|[+-]?(?:inf|nan)|");

  private static final Pattern TRUE = Pattern.compile("(?i)true|yes|on");
  private static final Pattern FALSE = Pattern.compile("(?i)false|no|off");

  private final SourceText source;
  private final int firstLine;
  private final boolean atEnd;
  private final Span line;
  private final Span place;

  /** What stands before and at the place. */
  private final String before;

  private final String sign;

  private TomlFaults(SourceText source, Fence fence, int at) {
    this.source = source;
    this.firstLine = source.lineAt(fence.start());
    this.atEnd = at >= fence.end();
    this.line = source.line(source.lineAt(at));
    int start = Math.min(at, line.end());
    boolean none = atEnd || start == line.end();
    int width = none ? 0 : Character.charCount(source.text().codePointAt(start));
    this.place = new Span(start, start + width);
    this.before = source.text().substring(line.start(), start);
    this.sign = source.text(place);
  }

  static Fault of(String message, int at, Fence fence, SourceText source) {
    return new TomlFaults(source, fence, at).of(message);
  }

  private Fault of(String message) {
    Matcher unexpected = UNEXPECTED.matcher(message);
    Matcher date = DATE.matcher(source.text(line));
    while (!atEnd && date.find()) {
      if (date.start() <= before.length() && before.length() <= date.end()) {
        return date(message, date);
      }
    }
    if (unexpected.matches()) {
      return unexpected(unexpected.group(2));
    }
    Matcher noTable = NOT_A_TABLE.matcher(message);
    if (noTable.matches()) {
      int number = firstLine + Integer.parseInt(noTable.group(2)) - 1;
      return fault(
          "\"" + noTable.group(1) + "\" is not a table, but the value of line " + number,
          "One key cannot have both a value and keys below it.");
    }
    String fact = message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    return fault(
        fact.replace('\'', '"'),
        message.contains("escape") ? ESCAPE_HELP : "If it is meant as text, put it in quotes.");
  }

  private Fault date(String message, Matcher date) {
    String written = date.group();
    if (!message.startsWith("Invalid ") || message.contains("zone")) {
      return fault(
          "this is no date of TOML", "Put a date of another form in quotes: '" + written + "'.");
    }
    if (date.group(2).length() < 2 || date.group(3).length() < 2) {
      return Fault.of(
          Problem.INVALID_TOML,
          new Span(line.start() + date.start(), line.start() + date.end()),
          String.format(
              Locale.ROOT,
              "Month and day have two digits each: %s-%02d-%02d.",
              date.group(1),
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(3))),
          "this is no date of TOML");
    }
    int end = place.start();
    while (end < line.end() && Character.isDigit(source.text().charAt(end))) {
      end++;
    }
    Matcher range = RANGE.matcher(message);
    String help =
        range.matches()
            ? "The " + range.group(1) + " can be " + range.group(2) + " to " + range.group(3) + "."
            : lastDay(date);
    return Fault.of(Problem.IMPOSSIBLE_DATE, new Span(place.start(), end), help, written);
  }

  /** As the other forms of front matter tell it. */
  private static String lastDay(Matcher date) {
    try {
      YearMonth month =
          YearMonth.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)));
      String name = month.getMonth().name();
      return name.charAt(0)
          + name.substring(1).toLowerCase(Locale.ROOT)
          + (month.getMonth() == Month.FEBRUARY ? " " + month.getYear() : "")
          + " has "
          + month.lengthOfMonth()
          + " days.";
    } catch (DateTimeException e) {
      return "There is no such month.";
    }
  }

  private Fault unexpected(String expected) {
    if (before.isBlank() && sign.equals("=")) {
      return Fault.of(
          Problem.EMPTY_KEY, place, "Write a key before it, such as title, or delete the line.");
    }
    return fault("unexpected " + found(), help(expected));
  }

  private String found() {
    if (atEnd) {
      return "end of the front matter";
    }
    if (sign.isEmpty()) {
      return "end of line";
    }
    return sign.equals("\"") ? "quote" : "\"" + sign + "\"";
  }

  private String help(String expected) {
    String key = before.strip();
    if (sign.equals(":") && key.matches("[\\w-]+")) {
      String value = value(before.length() + 1);
      return "In TOML \"=\" stands between key and value: " + key + " = " + toml(value) + ".";
    }
    if (expected.equals("=") || expected.equals(". or =")) {
      return "A line is a key, \"=\" and a value, or a table's header in [ ].";
    }
    if (expected.startsWith("', \", '''") && !expected.contains("]")) {
      return valueHelp();
    }
    if (expected.contains("a character")) {
      return "Write the same quote at the end of the value.";
    }
    if (!before.isEmpty() && "'\"".indexOf(before.charAt(before.length() - 1)) >= 0) {
      return "A quote inside a value in double quotes is written \\\"; inside single quotes none"
          + " can stand.";
    }
    if (sign.equals("}") && key.endsWith(",")) {
      return "Delete the comma before it.";
    }
    boolean inList = expected.startsWith("]") && expected.contains("newline");
    if (!sign.isEmpty() && Character.isLetter(sign.codePointAt(0)) && inList && !before.isEmpty()) {
      return "Put text in quotes.";
    }
    if (!before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1))) {
      return "What is no number of TOML needs quotes.";
    }
    return "Here can stand: "
        + expected
            .replace("end-of-input", "the end of the front matter")
            .replaceFirst("(?<= )\\.(?= |$)", "a dot")
        + ".";
  }

  private String valueHelp() {
    String value = value(before.length());
    String kinds =
        "A value is a text in quotes, a number, true, false, a date, a list in [ ] or a table in"
            + " { }.";
    boolean atKey = before.strip().endsWith("=") && !value.isEmpty();
    return atKey && !toml(value).equals(value)
        ? "Write " + toml(value) + ". " + kinds
        : kinds + " Put text in quotes.";
  }

  /** The rest of the line, from an index in it, without a comment. */
  private String value(int from) {
    String rest = source.text(line).substring(Math.min(from, line.end() - line.start()));
    int comment = rest.indexOf(" #");
    return (comment < 0 ? rest : rest.substring(0, comment)).strip();
  }

  /** As TOML would have it. */
  private static String toml(String value) {
    if (TOML_VALUE.matcher(value).matches()) {
      return value;
    }
    if (TRUE.matcher(value).matches()) {
      return "true";
    }
    if (FALSE.matcher(value).matches()) {
      return "false";
    }
    return value.indexOf('\'') < 0
        ? "'" + value + "'"
        : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private Fault fault(String fact, String help) {
    return Fault.of(Problem.INVALID_TOML, place, help, fact);
  }
}
