package dev.postc.compiler.model;

import java.util.Arrays;
import java.util.Optional;

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

  /** The status of a front matter's {@code status} value. */
  public static Optional<Status> of(String word) {
    return Arrays.stream(values()).filter(status -> status.word.equals(word)).findFirst();
  }

  /** The value of the front matter's {@code status}. */
  public String word() {
    return word;
  }
}
