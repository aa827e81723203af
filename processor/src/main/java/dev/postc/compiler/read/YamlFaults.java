package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says plainly what snakeyaml-engine found wrong. */
final class YamlFaults {
  private static final Pattern FOUND = Pattern.compile("but found '?(.+?)'? ?\\(\\d+\\)$");

  /** A line of JBake's or TOML's, or one without a space behind the colon. */
  private static final Pattern OTHER_SIGN = Pattern.compile("([\\w-]+)(?:\\s*=|:)(.*)");

  private YamlFaults() {}

  static boolean isTab(YamlEngineException e) {
    return e instanceof MarkedYamlEngineException marked
        && problem(marked).startsWith("found character '\\t(TAB)'")
        && marked.getProblemMark().isPresent();
  }

  /**
   * @param quoted the value in quotes that ends right before the fault, or null
   */
  static Fault of(YamlEngineException e, Span quoted, SourceText source, YamlPlaces places) {
    if (e instanceof ReaderException reader) {
      int at = places.offset(reader.getPosition());
      return fault(
          places.character(at),
          "Delete it.",
          String.format(Locale.ROOT, "character U+%04X", reader.getCodePoint()));
    }
    if (!(e instanceof MarkedYamlEngineException marked)) {
      return unreadable(places.character(places.offset(0)));
    }
    int at = places.offset(marked.getProblemMark());
    if (isTab(e)) {
      return fault(places.tabs(at), "", "tab");
    }
    if (problem(marked).startsWith("expected <block end>")
        && quoted != null
        && source.lineAt(quoted.start()) < source.lineAt(quoted.end())) {
      return fault(
          places.rest(quoted.start()),
          "If it is to end here, write the same quote at the end of this line.",
          "the quote that ends this value is in line " + source.lineAt(quoted.end()));
    }
    int context = marked.getContextMark().isPresent() ? places.offset(marked.getContextMark()) : at;
    return of(problem(marked), context(marked), at, context, source, places);
  }

  private static Fault of(
      String problem, String context, int at, int contextAt, SourceText source, YamlPlaces places) {
    boolean sameLine = source.lineAt(at) == source.lineAt(contextAt);
    if (problem.startsWith("mapping values are not allowed")) {
      return fault(places.character(at), colonHelp(at, source), "a second \":\" that ends a key");
    }
    if (problem.contains("that cannot start any token")) {
      Span place = places.character(at);
      return fault(
          place,
          "Put the value in quotes.",
          "a value cannot start with \"" + source.text(place) + "\"");
    }
    if (problem.startsWith("expected ',' or '")) {
      boolean list = problem.contains("']'");
      String close = list ? "\"]\"" : "\"}\"";
      String what = list ? "list" : "map";
      return sameLine && !problem.contains("<stream end>")
          ? fault(
              places.character(at),
              "In this " + what + ", a comma or " + close + " can stand here.",
              "neither a comma nor " + close)
          : fault(
              places.character(contextAt),
              "Write " + close + " at its end.",
              "no " + close + " ends this " + what);
    }
    if (context.startsWith("while scanning a quoted")
        || context.startsWith("while scanning a double-")) {
      if (problem.startsWith("found unknown escape") || problem.startsWith("expected escape")) {
        return fault(
            places.character(at),
            "Write \\\\ for a backslash, or single quotes around the value, where it needs none.",
            "unknown escape \"\\" + source.text(places.character(at)) + "\"");
      }
      return fault(
          places.character(contextAt),
          "Write the same quote at the end of the value.",
          "no quote ends this value");
    }
    if (problem.startsWith("could not find expected ':'")) {
      return fault(places.rest(contextAt), lineHelp(contextAt, source), "a line without \": \"");
    }
    if (problem.startsWith("expected the node content")) {
      Span place = places.character(at);
      return fault(
          place,
          "Write a value, or delete what separates it from the next.",
          place.start() == place.end()
              ? "no value"
              : "no value before \"" + source.text(place) + "\"");
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return fault(
          places.character(at),
          "Write the list's items on lines of their own, or put the value in quotes.",
          "a list cannot start in the line of its key");
    }
    if (problem.startsWith("expected <block end>")) {
      return fault(places.rest(at), blockHelp(problem, at, source), "unexpected text");
    }
    if (context.startsWith("while scanning a block scalar")) {
      Span place = places.rest(contextAt);
      return fault(
          place,
          "After | or > the text starts in the next line, indented. A sign that is part of the text"
              + " needs quotes around the text.",
          "text behind \"" + source.text(places.character(contextAt)) + "\"");
    }
    if (context.startsWith("while scanning an a")) {
      Span place = places.rest(contextAt);
      return fault(
          place,
          "Put the value in quotes.",
          "\"" + source.text(places.character(contextAt)) + "\" starts no text");
    }
    return fault(
        places.character(at), "If it is part of a text, put the text in quotes.", plain(problem));
  }

  static Fault unreadable(Span span) {
    return fault(span, "Look for a quote or a bracket that is not closed.", "it cannot be read");
  }

  /** Text that is no mapping. */
  static Fault notKeys(SourceText source, Span span) {
    Span line = source.line(source.lineAt(span.start()));
    return fault(
        new Span(span.start(), Math.min(span.end(), line.end())),
        otherSign(source.text(line))
            .orElse("Front matter consists of lines such as \"title: My first post\"."),
        "these are no keys with values");
  }

  private static String lineHelp(int at, SourceText source) {
    int number = source.lineAt(at);
    boolean behindBlank = number > 1 && source.text(source.line(number - 1)).isBlank();
    return (behindBlank ? "If the body starts here, write --- before it. " : "")
        + otherSign(source.text(source.line(number)))
            .orElse(
                "A line is a key, a colon, a space and a value; the further lines of a value are"
                    + " indented.");
  }

  private static Optional<String> otherSign(String line) {
    Matcher other = OTHER_SIGN.matcher(line);
    return other.matches()
        ? Optional.of(
            "In YAML a colon and a space stand between key and value: \""
                + other.group(1)
                + ": "
                + other.group(2).strip()
                + "\".")
        : Optional.empty();
  }

  private static String colonHelp(int at, SourceText source) {
    String line = source.text(source.line(source.lineAt(at)));
    int colon = line.indexOf(": ");
    int offset = at - source.line(source.lineAt(at)).start();
    if (colon > 0 && colon < offset) {
      String value = line.substring(colon + 2).strip().replace("\\", "\\\\").replace("\"", "\\\"");
      return "Put the value in quotes: "
          + line.substring(0, colon + 2).stripLeading()
          + "\""
          + value
          + "\"";
    }
    return "If it is a key, indent it as the keys around it; if the line goes on with the value"
        + " above, put that value in quotes.";
  }

  private static String blockHelp(String problem, int at, SourceText source) {
    int number = source.lineAt(at);
    Span line = source.line(number);
    boolean startsLine = source.text().substring(line.start(), at).isBlank();
    if (startsLine && number > 1 && source.text(source.line(number - 1)).contains(" #")) {
      return "The comment in the line before ends the value there: \" #\" that is part of a text"
          + " needs quotes around it.";
    }
    if (problem.contains("<scalar>") && !startsLine) {
      return "A quote inside a value in single quotes is written twice (''), inside double quotes"
          + " \\\".";
    }
    return "Its indentation is that of no list and no key above it.";
  }

  private static Fault fault(Span span, String help, String fact) {
    return Fault.of(Problem.INVALID_YAML, span, help, fact);
  }

  private static String plain(String problem) {
    int detail = problem.indexOf(". (");
    String fact = (detail < 0 ? problem : problem.substring(0, detail)).strip();
    return FOUND.matcher(fact).replaceFirst("but found \"$1\"");
  }

  private static String problem(MarkedYamlEngineException e) {
    return String.valueOf(e.getProblem());
  }

  private static String context(MarkedYamlEngineException e) {
    return String.valueOf(e.getContext());
  }
}
