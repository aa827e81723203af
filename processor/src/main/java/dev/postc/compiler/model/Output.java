package dev.postc.compiler.model;

import java.io.IOException;
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

  /** A file for the class output. */
  sealed interface Resource extends Output {
    /** Relative, with {@code /} between names. */
    String path();

    /**
     * The bytes; not to be changed.
     *
     * @throws IOException if they are not at hand and cannot be had
     */
    byte[] content() throws IOException;
  }

  /** A file whose bytes are at hand. */
  record Ready(String path, byte[] content) implements Resource {
    public Ready {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(content, "content");
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Ready that
          && path.equals(that.path)
          && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
      return 31 * path.hashCode() + Arrays.hashCode(content);
    }
  }

  /** A file whose bytes are had when they are written, and kept by nobody. */
  record Deferred(String path, Content source) implements Resource {
    public Deferred {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(source, "source");
    }

    @Override
    public byte[] content() throws IOException {
      return source.read();
    }
  }

  /** Where bytes come from. */
  @FunctionalInterface
  interface Content {
    byte[] read() throws IOException;
  }
}
