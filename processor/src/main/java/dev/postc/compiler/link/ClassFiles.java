package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Checks that a file system can hold a class's file. */
record ClassFiles(Charset encoding) {
  /** What common file systems allow. */
  private static final int MAX_BYTES = 255;

  /**
   * Reports a name that is too long or cannot be written.
   *
   * @param shorten how to give the class a shorter name
   */
  void check(String fileName, Location at, String shorten, Consumer<Diagnostic> diagnostics) {
    int bytes = fileName.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MAX_BYTES) {
      diagnostics.accept(
          Problem.CLASS_NAME_TOO_LONG.at(
              at,
              "The names of all classes around it are part of it; shorten it with "
                  + shorten
                  + ", or rename the files",
              fileName,
              bytes,
              MAX_BYTES));
    }
    if (!canEncode(fileName)) {
      diagnostics.accept(
          Problem.NAME_NOT_ENCODABLE.at(
              at, Problem.NAME_NOT_ENCODABLE.hint(), fileName, encoding.name()));
    }
  }

  private boolean canEncode(String name) {
    return encoding.canEncode() && encoding.newEncoder().canEncode(name);
  }
}
