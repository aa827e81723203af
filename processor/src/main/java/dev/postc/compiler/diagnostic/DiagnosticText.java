package dev.postc.compiler.diagnostic;

/** Writes a diagnostic as text: position, source line, caret, help. */
final class DiagnosticText {
  private DiagnosticText() {}

  static String of(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    diagnostic
        .location()
        .ifPresent(
            at ->
                out.append(at.path())
                    .append(':')
                    .append(at.line())
                    .append(':')
                    .append(at.column())
                    .append(": "));
    out.append(diagnostic.severity().label())
        .append(": [")
        .append(diagnostic.problem().code())
        .append("] ")
        .append(diagnostic.message());
    int gutter =
        diagnostic
            .location()
            .filter(at -> !at.lineText().isEmpty())
            .map(at -> excerpt(out, at))
            .orElse(1);
    if (!diagnostic.help().isEmpty()) {
      String margin = "\n  " + " ".repeat(gutter);
      out.append(margin)
          .append(" = help: ")
          .append(diagnostic.help().replace("\n", margin + "         "));
    }
    return out.toString();
  }

  /** Returns the width of the line number. */
  private static int excerpt(StringBuilder out, Location at) {
    String number = Integer.toString(at.line());
    String gutter = " ".repeat(number.length());
    out.append("\n  ").append(number).append(" | ").append(at.lineText());
    out.append("\n  ").append(gutter).append(" | ");
    out.append(
        at.lineText()
            .codePoints()
            .limit(at.column() - 1L)
            .map(c -> c == '\t' ? c : ' ')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
    out.append("^".repeat(Math.max(1, at.width())));
    return number.length();
  }
}
