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
  public Source {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(displayPath, "displayPath");
    Objects.requireNonNull(content, "content");
  }

  /** Where the bytes come from. */
  @FunctionalInterface
  public interface Content {
    byte[] read() throws IOException;
  }
}
