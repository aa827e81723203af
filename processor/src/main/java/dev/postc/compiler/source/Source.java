package dev.postc.compiler.source;

import java.io.IOException;
import java.util.Objects;

/**
 * A file of the content root, not read yet.
 *
 * @param path relative to the content root, with {@code /} between names
 * @param displayPath relative to the base directory, with {@code /}: what diagnostics print
 * @param content gives the bytes
 */
public record Source(String path, String displayPath, Content content) {
  /**
   * Fifteen times the longest page of a thousand that were looked at; and what can be made to take
   * the Markdown parser's time takes seconds at this size, and grows with its square.
   */
  public static final int MOST_BYTES = 1 << 20;

  public Source {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(displayPath, "displayPath");
    Objects.requireNonNull(content, "content");
  }

  /** Where the bytes come from. */
  @FunctionalInterface
  public interface Content {
    /**
     * @throws SourceTooLargeException if there are more than {@link #MOST_BYTES}; these need not be
     *     read to tell
     */
    byte[] read() throws IOException;
  }
}
