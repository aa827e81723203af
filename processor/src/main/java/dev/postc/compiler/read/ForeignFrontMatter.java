package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.List;

/** Front matter of another format, which is recognized so that it is not taken for a bad one. */
final class ForeignFrontMatter {
  private ForeignFrontMatter() {}

  /** Its end, all of it unread; null if the source does not start with any. */
  static FrontMatter read(SourceText source, Reports reports) {
    Span first = HeaderLine.trimmed(source.text(), source.line(1));
    if (first.start() > 0 || !isJson(source.text(), first)) {
      return null;
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
