package dev.postc.compiler.diagnostic;

/** The severity that a problem has by itself, and whether the author may set another one. */
enum Standing {
  /** Without the fact that is wrong there is no right output to give. */
  ALWAYS_ERROR(Severity.ERROR, false),
  /** What is wrong can be left out of the site, or in it, without changing anything else. */
  ERROR(Severity.ERROR, true),
  WARNING(Severity.WARNING, true);

  private final Severity severity;
  private final boolean changeable;

  Standing(Severity severity, boolean changeable) {
    this.severity = severity;
    this.changeable = changeable;
  }

  Severity severity() {
    return severity;
  }

  boolean isChangeable() {
    return changeable;
  }
}
