package dev.postc.compiler.pack;

/**
 * Bytes as they are stored.
 *
 * @param length before compression
 * @param gzip whether {@code stored} is a gzip member
 */
record Coding(int length, boolean gzip, byte[] stored) {
  /** Gzip where that saves bytes. */
  static Coding of(byte[] content, GzipEncoder encoder) {
    byte[] gzip = encoder.encode(content);
    return gzip.length < content.length
        ? new Coding(content.length, true, gzip)
        : new Coding(content.length, false, content);
  }

  /** As it is. */
  static Coding identity(byte[] content) {
    return new Coding(content.length, false, content);
  }

  /** No bytes. */
  static Coding none() {
    return new Coding(0, false, new byte[0]);
  }
}
