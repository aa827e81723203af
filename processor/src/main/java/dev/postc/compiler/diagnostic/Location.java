package dev.postc.compiler.diagnostic;

import java.util.Objects;

/**
 * The place of a diagnostic.
 *
 * @param path relative to the base directory, with {@code /} between names
 * @param line from 1
 * @param column from 1, in Unicode code points
 * @param lineText the source line; empty for a problem of the file or folder as a whole
 * @param width how many code points are marked, from {@code column}; 0 marks a place
 */
public record Location(String path, int line, int column, String lineText, int width) {
  public Location {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(lineText, "lineText");
  }

  /** A problem of a whole file or folder. */
  public static Location ofFile(String path) {
    return new Location(path, 1, 1, "", 0);
  }
}
