package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Front matter of another format, which is recognized so that it is not taken for a bad one. */
final class ForeignFrontMatter {
  private static final Pattern YAML_KEY = Pattern.compile("[\\w-]+:(?:\\s.*)?");
  private static final Pattern YAML_LINE = Pattern.compile("|[ #].*|- .*|" + YAML_KEY.pattern());

  private ForeignFrontMatter() {}

  /** Its end, all of it unread; null if the source does not start with any. */
  static FrontMatter read(SourceText source, Reports reports) {
    FrontMatter fence = misplacedFence(source, reports);
    if (fence != null) {
      return fence;
    }
    Span first = HeaderLine.trimmed(source.text(), source.line(1));
    if (first.start() > 0 || !isJson(source.text(), first)) {
      return unopenedYaml(source, reports);
    }
    reports.report(
        Problem.FOREIGN_FRONT_MATTER, source, first, Problem.FOREIGN_FRONT_MATTER.hint(), "JSON");
    for (int number = 2; number <= source.lineCount(); number++) {
      Span line = source.line(number);
      String end = source.text(line).stripTrailing();
      if (end.equals("}")) {
        int body =
            number < source.lineCount() ? source.line(number + 1).start() : source.text().length();
        return new FrontMatter(List.of(), line.start(), body, false);
      }
    }
    return new FrontMatter(List.of(), 0, 0, false);
  }

  /** The first line of YAML or TOML that is not the file's very first; null if there is none. */
  private static FrontMatter misplacedFence(SourceText source, Reports reports) {
    int number = 1;
    while (number < source.lineCount() && source.text(source.line(number)).isBlank()) {
      number++;
    }
    Span line = HeaderLine.trimmed(source.text(), source.line(number));
    for (Syntax syntax : new Syntax[] {Syntax.YAML, Syntax.TOML}) {
      if (line.start() > 0 && source.text(line).equals(syntax.fence())) {
        reports.report(
            Problem.FOREIGN_FRONT_MATTER,
            source,
            line,
            "Delete the white space before it: " + syntax.fence() + " has to start the file.",
            syntax.word());
        return new FrontMatter(List.of(), 0, 0, false);
      }
    }
    return null;
  }

  /** YAML without the line that starts it; null if it is none. */
  private static FrontMatter unopenedYaml(SourceText source, Reports reports) {
    if (!YAML_KEY.matcher(source.text(source.line(1))).matches()) {
      return null;
    }
    for (int number = 2; number <= source.lineCount(); number++) {
      Span line = source.line(number);
      String text = source.text(line).stripTrailing();
      if (text.equals("---")) {
        reports.report(
            Problem.FOREIGN_FRONT_MATTER,
            source,
            HeaderLine.trimmed(source.text(), source.line(1)),
            "Write --- on a line of its own before it.",
            Syntax.YAML.word());
        return new FrontMatter(List.of(), 0, 0, false);
      }
      if (!YAML_LINE.matcher(text).matches()) {
        return null;
      }
    }
    return null;
  }

  /** A brace, and then a string: other braces start a template's tag or an attribute list. */
  private static boolean isJson(String text, Span first) {
    if (first.start() == first.end() || text.charAt(first.start()) != '{') {
      return false;
    }
    for (int i = first.start() + 1; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return text.charAt(i) == '"';
      }
    }
    return false;
  }
}
