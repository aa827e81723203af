package dev.postc.compiler.source;

/**
 * A range of a {@link SourceText}, in UTF-16 code units.
 *
 * @param start its first unit
 * @param end one past its last unit; equal to {@code start} for a place between two characters
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(start + ".." + end);
    }
  }
}
