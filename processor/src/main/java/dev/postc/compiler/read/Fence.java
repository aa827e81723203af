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
    return syntax(source) != null;
  }

  private static Syntax syntax(SourceText source) {
    return switch (source.text(source.line(1)).stripTrailing()) {
      case "---" -> Syntax.YAML;
      case "+++" -> Syntax.TOML;
      default -> null;
    };
  }

  /** Null if the source does not start so. */
  static Fence find(SourceText source, Reports reports) {
    Syntax syntax = syntax(source);
    if (syntax == null) {
      return null;
    }
    int nearly = 0;
    for (int number = 2; number <= source.lineCount(); number++) {
      String line = source.text(source.line(number)).stripTrailing();
      if (line.equals(syntax.fence()) || (syntax == Syntax.YAML && line.equals("..."))) {
        return of(source, syntax, number, true);
      }
      if (nearly == 0 && NEARLY.matcher(line).matches()) {
        nearly = number;
      }
    }
    String help = "Write " + syntax.fence();
    if (nearly == 0) {
      reports.report(
          Problem.UNCLOSED_FRONT_MATTER,
          source,
          trimmed(source, 1),
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
    return of(source, syntax, nearly, false);
  }

  private static Fence of(SourceText source, Syntax syntax, int number, boolean closed) {
    int body =
        number < source.lineCount() ? source.line(number + 1).start() : source.text().length();
    int end = source.line(number).start();
    return new Fence(syntax, Math.min(source.line(2).start(), end), end, body, closed);
  }

  private static Span trimmed(SourceText source, int number) {
    Span line = source.line(number);
    return new Span(line.start(), line.start() + source.text(line).stripTrailing().length());
  }
}
