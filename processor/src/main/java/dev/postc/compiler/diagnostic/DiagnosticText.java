package dev.postc.compiler.diagnostic;

/** Writes a diagnostic as text: position, source line, caret, help. */
final class DiagnosticText {
  private DiagnosticText() {}

  static String of(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    diagnostic.location().ifPresent(at -> appendPosition(out, at));
    out.append(diagnostic.severity().label())
        .append(": [")
        .append(diagnostic.problem().code())
        .append("] ")
        .append(diagnostic.message());
    int gutter =
        diagnostic
            .location()
            .filter(at -> !at.lineText().isEmpty())
            .map(at -> appendExcerpt(out, at))
            .orElse(1);
    if (!diagnostic.help().isEmpty()) {
      String margin = "\n  " + " ".repeat(gutter);
      out.append(margin)
          .append(" = help: ")
          .append(diagnostic.help().replace("\n", margin + "         "));
    }
    return out.toString();
  }

  private static void appendPosition(StringBuilder out, Location at) {
    String path = Visible.line(at.path());
    // A line that starts so would be taken for one of a stack trace.
    out.append(path.startsWith("at ") ? "./" : "")
        .append(path)
        .append(':')
        .append(at.line())
        .append(':')
        .append(at.column())
        .append(": ");
  }

  /** Returns the width of the line number. */
  private static int appendExcerpt(StringBuilder out, Location at) {
    String number = Integer.toString(at.line());
    MarkedLine line = MarkedLine.of(at.lineText(), at.column(), at.width());
    out.append("\n  ").append(number).append(" | ").append(line.text());
    out.append("\n  ").append(" ".repeat(number.length())).append(" | ").append(line.marks());
    return number.length();
  }
}
