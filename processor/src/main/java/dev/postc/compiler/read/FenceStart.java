package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.regex.Pattern;

/**
 * The line that starts YAML or TOML, or what was meant to be one.
 *
 * @param line its number; 0 if it is missing before the first line
 * @param sound whether it is the very first line and says nothing else
 */
record FenceStart(Syntax syntax, int line, boolean sound) {
  /** A line of YAML that is no more than that: a key, a part of a value, a comment, or blank. */
  private static final Pattern YAML_LINE =
      Pattern.compile("(?:[\\w.-]+|\"[^\"]+\"|'[^']+'):(?:\\s.*)?|[ \\t].*|-(?: .*)?|#.*|[\\]}],?");

  private static final Pattern TOML_LINE =
      Pattern.compile("[\\w.\"'-][\\w .\"'-]*=.*|\\[.*|[ \\t].*|#.*|[\\]}],?");

  /** Too long, too short or indented, or with the name of the language, as in Markdown. */
  private static final Pattern YAML_START =
      Pattern.compile("\\s*(?:-{2,}|—+)\\s*(?:yaml|yml)?\\s*");

  private static final Pattern TOML_START = Pattern.compile("\\s*(?:\\+{2,}|-{3,} *toml)\\s*");

  /** Null if the source starts with neither. */
  static FenceStart find(SourceText source) {
    Syntax first = sound(text(source, 1));
    if (first != null) {
      return new FenceStart(first, 1, true);
    }
    int number = 1;
    while (number < source.lineCount() && text(source, number).isBlank()) {
      number++;
    }
    String line = text(source, number);
    if (TOML_START.matcher(line).matches()) {
      return ifEnded(new FenceStart(Syntax.TOML, number, false), source);
    }
    if (YAML_START.matcher(line).matches()) {
      return ifEnded(new FenceStart(Syntax.YAML, number, false), source);
    }
    FenceStart yaml = ifEnded(new FenceStart(Syntax.YAML, 0, false), source);
    return yaml != null ? yaml : ifEnded(new FenceStart(Syntax.TOML, 0, false), source);
  }

  /** Of a line that starts front matter beyond doubt; null for any other. */
  static Syntax sound(String line) {
    return switch (line.stripTrailing()) {
      case "---" -> Syntax.YAML;
      case "+++" -> Syntax.TOML;
      default -> null;
    };
  }

  /** Whether a line may be one of the front matter, rather than of the body. */
  static boolean fits(Syntax syntax, String line) {
    return line.isBlank()
        || (syntax == Syntax.YAML ? YAML_LINE : TOML_LINE).matcher(line).matches();
  }

  /** Only what has its lines of the language, and a line that ends it, is taken for that. */
  private static FenceStart ifEnded(FenceStart start, SourceText source) {
    int fitting = 0;
    for (int number = start.line + 1; number <= source.lineCount(); number++) {
      String line = text(source, number);
      if (line.stripTrailing().equals(start.syntax.fence())) {
        return fitting > 0 ? start : null;
      }
      if (!fits(start.syntax, line)) {
        return null;
      }
      fitting += line.isBlank() ? 0 : 1;
    }
    return null;
  }

  /** Says how it should start. */
  void report(SourceText source, Reports reports) {
    if (sound) {
      return;
    }
    Span span = HeaderLine.trimmed(source.text(), source.line(Math.max(1, line)));
    String fence = syntax.fence();
    String help =
        line == 0
            ? "Write " + fence + " on a line of its own before it."
            : sound(source.text(span)) == syntax
                ? "Delete the white space before " + fence + ": it has to be the very first."
                : "Write " + fence + " here, in the very first line.";
    reports.report(Problem.FOREIGN_FRONT_MATTER, source, span, help, syntax.word());
  }

  private static String text(SourceText source, int number) {
    return source.text(source.line(number));
  }
}
