package dev.postc.compiler.model;

/** Whether a source is in the output. */
public enum Status {
  PUBLISHED("published"),
  DRAFT("draft"),
  /** Published from its date on. */
  PUBLISHED_DATE("published-date");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  /** The value of the front matter's {@code status}. */
  public String word() {
    return word;
  }
}
