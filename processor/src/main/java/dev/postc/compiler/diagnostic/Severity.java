package dev.postc.compiler.diagnostic;

/** What a diagnostic does to the build. */
public enum Severity {
  /** Fails it. */
  ERROR("error"),
  /** Is printed. */
  WARNING("warning"),
  /** Is left out: only by the author's own setting. */
  IGNORE("ignore");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The word in messages and options. */
  public String label() {
    return label;
  }
}
