package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.Locale;

/** Finds what no text holds: control characters other than tab and line ends. */
final class ControlCharacters {
  private ControlCharacters() {}

  /** Reports the first run of them in each line. */
  static void check(SourceText source, Reports reports) {
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      if (isUnwanted(text.charAt(i))) {
        i = report(source, i, reports);
      }
    }
  }

  static boolean isUnwanted(char c) {
    return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7F && c <= 0x9F;
  }

  /** Returns the end of the line. */
  private static int report(SourceText source, int start, Reports reports) {
    String text = source.text();
    int lineEnd = source.line(source.lineAt(start)).end();
    int end = start;
    while (end < lineEnd && isUnwanted(text.charAt(end))) {
      end++;
    }
    int more = 0;
    for (int i = end; i < lineEnd; i++) {
      more += isUnwanted(text.charAt(i)) ? 1 : 0;
    }
    String fact = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(start));
    reports.report(
        Problem.CONTROL_CHARACTER,
        source,
        new Span(start, end),
        Problem.CONTROL_CHARACTER.hint(),
        more == 0 ? fact : fact + ", and " + more + " more further on in this line");
    return lineEnd;
  }
}
