package dev.postc.compiler.model;

import java.util.Arrays;
import java.util.Objects;

/** A file that the compilation made. */
public sealed interface Output {
  /**
   * A Java source.
   *
   * @param qualifiedName of its top-level class
   */
  record JavaSource(String qualifiedName, String text) implements Output {
    public JavaSource {
      Objects.requireNonNull(qualifiedName, "qualifiedName");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A file for the class output.
   *
   * @param path relative, with {@code /} between names
   * @param content not to be changed
   */
  record Resource(String path, byte[] content) implements Output {
    public Resource {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(content, "content");
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Resource that
          && path.equals(that.path)
          && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
      return 31 * path.hashCode() + Arrays.hashCode(content);
    }
  }
}
