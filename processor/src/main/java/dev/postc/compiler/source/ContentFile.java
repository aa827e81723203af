package dev.postc.compiler.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of the content root that is no source, not read yet.
 *
 * @param path relative to the content root, with {@code /} between names
 * @param displayPath relative to the base directory, with {@code /}: what diagnostics print
 * @param file where it is
 */
public record ContentFile(String path, String displayPath, Path file) {
  public ContentFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(displayPath, "displayPath");
    Objects.requireNonNull(file, "file");
  }

  /** In bytes. */
  public long size() throws IOException {
    return Files.size(file);
  }

  public byte[] read() throws IOException {
    return Files.readAllBytes(file);
  }
}
