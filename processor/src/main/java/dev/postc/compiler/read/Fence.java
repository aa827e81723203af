package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.regex.Pattern;

/**
 * Front matter between two lines that say nothing else: {@code ---} for YAML, which {@code ...} may
 * end as well, and {@code +++} for TOML. White space behind them is tolerated, before them it is
 * not, and the first stands in the first line.
 *
 * @param start the offset of what is between them
 * @param end the offset of the line that ends it
 * @param bodyStart the offset of the body
 * @param closed whether a right line ends it
 */
record Fence(Syntax syntax, int start, int end, int bodyStart, boolean closed) {
  /** What was meant to end it, probably. */
  private static final Pattern NEARLY =
      Pattern.compile("\\s*(?:-{2,}|—+|~{3,}|\\+{2,}|={3,}|\\.{3,})\\s*");

  static boolean starts(SourceText source) {
    return FenceStart.sound(source.text(source.line(1))) != null;
  }

  /** Null if the source does not start so. */
  static Fence find(SourceText source, Reports reports) {
    FenceStart start = FenceStart.find(source);
    if (start == null) {
      return null;
    }
    start.report(source, reports);
    Syntax syntax = start.syntax();
    int nearly = 0;
    for (int number = start.line() + 1; number <= source.lineCount(); number++) {
      String line = source.text(source.line(number)).stripTrailing();
      if (line.equals(syntax.fence()) || (syntax == Syntax.YAML && line.equals("..."))) {
        return of(source, start, number, true);
      }
      if (nearly == 0 && NEARLY.matcher(line).matches() && !isUnderline(source, start, number)) {
        nearly = number;
      }
    }
    String help = "Write " + syntax.fence();
    if (nearly == 0) {
      reports.report(
          Problem.UNCLOSED_FRONT_MATTER,
          source,
          trimmed(source, Math.max(1, start.line())),
          help + " on a line of its own behind the last key.",
          syntax.fence(),
          syntax.word());
      return new Fence(syntax, 0, 0, 0, false);
    }
    reports.report(
        Problem.UNCLOSED_FRONT_MATTER,
        source,
        trimmed(source, nearly),
        help + " here, with nothing before it.",
        syntax.fence(),
        syntax.word());
    return of(source, start, nearly, false);
  }

  /** Whether a line is the lower one of a heading in Markdown, behind front matter without end. */
  private static boolean isUnderline(SourceText source, FenceStart start, int number) {
    return number > start.line() + 1
        && !FenceStart.fits(start.syntax(), source.text(source.line(number - 1)));
  }

  private static Fence of(SourceText source, FenceStart start, int number, boolean closed) {
    int body =
        number < source.lineCount() ? source.line(number + 1).start() : source.text().length();
    int end = source.line(number).start();
    int from = Math.min(source.line(start.line() + 1).start(), end);
    return new Fence(start.syntax(), from, end, body, closed);
  }

  private static Span trimmed(SourceText source, int number) {
    Span line = source.line(number);
    return new Span(line.start(), line.start() + source.text(line).stripTrailing().length());
  }
}
