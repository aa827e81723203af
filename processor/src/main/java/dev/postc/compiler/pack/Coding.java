package dev.postc.compiler.pack;

import dev.postc.compiler.brotli.BrotliEncoder;

/**
 * Bytes as they are stored.
 *
 * @param length before compression
 * @param gzip whether {@code stored} is a gzip member
 * @param brotli the same bytes in brotli; empty if they are not stored so, too
 */
record Coding(int length, boolean gzip, byte[] stored, byte[] brotli) {
  private static final byte[] NOTHING = {};

  /** Gzip where that saves bytes. */
  static Coding of(byte[] content, GzipEncoder encoder) {
    byte[] gzip = encoder.encode(content);
    return gzip.length < content.length
        ? new Coding(content.length, true, gzip, NOTHING)
        : identity(content);
  }

  /** As it is. */
  static Coding identity(byte[] content) {
    return new Coding(content.length, false, content, NOTHING);
  }

  /** No bytes. */
  static Coding none() {
    return identity(NOTHING);
  }

  /**
   * Brotli, too, where that saves bytes of what is stored: nobody is served by another coding that
   * is no shorter.
   *
   * @param content of which this is the coding
   */
  Coding withBrotli(byte[] content, int quality) {
    byte[] coded = BrotliEncoder.encode(content, quality);
    return coded.length < stored.length ? new Coding(length, gzip, stored, coded) : this;
  }

  boolean hasBrotli() {
    return brotli.length > 0;
  }
}
