package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says plainly what tomlj found wrong. */
final class TomlFaults {
  private static final Pattern UNEXPECTED = Pattern.compile("(?s)Unexpected (.*?), expected (.*)");

  private static final Pattern DATE = Pattern.compile("\\d{4}-");

  private TomlFaults() {}

  static Fault of(String message, int at, SourceText source) {
    Span line = source.line(source.lineAt(at));
    int start = Math.min(at, line.end());
    Span place =
        start == line.end()
            ? new Span(start, start)
            : new Span(start, start + Character.charCount(source.text().codePointAt(start)));
    if (message.startsWith("Invalid ") && !message.contains("escape")) {
      Span token = token(source.text(), line, start);
      if (DATE.matcher(source.text(token)).lookingAt()) {
        return Fault.of(
            Problem.IMPOSSIBLE_DATE, token, message.replace('\'', '"') + ".", source.text(token));
      }
    }
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (!unexpected.matches()) {
      String fact = message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
      return Fault.of(Problem.INVALID_TOML, place, otherHelp(message), fact.replace('\'', '"'));
    }
    String before = source.text().substring(line.start(), start);
    if (before.isBlank() && source.text(place).equals("=")) {
      return Fault.of(Problem.EMPTY_KEY, place, Problem.EMPTY_KEY.hint());
    }
    String found = place.start() == place.end() ? "end of line" : shown(source.text(place));
    String expected = unexpected.group(2);
    return Fault.of(
        Problem.INVALID_TOML, place, help(source, place, line, expected), "unexpected " + found);
  }

  private static String shown(String sign) {
    return sign.equals("\"") ? "quote" : "\"" + sign + "\"";
  }

  private static String otherHelp(String message) {
    return message.contains("escape")
        ? "Write \\\\ for a backslash, or single quotes around the value, where it needs none."
        : "If it is meant as text, put it in quotes.";
  }

  private static Span token(String text, Span line, int at) {
    int start = at;
    while (start > line.start() && " =,[".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = at;
    while (end < line.end() && " ,]}#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }

  private static String help(SourceText source, Span place, Span line, String expected) {
    String before = source.text().substring(line.start(), place.start());
    String sign = source.text(place);
    if (sign.equals(":") && before.strip().matches("[\\w-]+")) {
      return "TOML has \"=\" between key and value: \"" + before.strip() + " = …\".";
    }
    if (expected.startsWith("', \", '''")) {
      return "A value is a text in quotes, a number, true, false, a date, a list in [ ] or a table"
          + " in { }. Put text in quotes.";
    }
    if (expected.contains("a character")) {
      return "Write the same quote at the end of the value.";
    }
    return "Here can stand: "
        + expected.replace("end-of-input", "the end of the front matter")
        + ".";
  }
}
