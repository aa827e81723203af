package dev.postc.compiler.asset;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of an image's header. Behind their end, everything is 0. */
record ImageBytes(byte[] bytes) {
  int u8(int at) {
    return at >= 0 && at < bytes.length ? bytes[at] & 0xFF : 0;
  }

  int big16(int at) {
    return u8(at) << 8 | u8(at + 1);
  }

  int big32(int at) {
    return big16(at) << 16 | big16(at + 2);
  }

  int little16(int at) {
    return u8(at) | u8(at + 1) << 8;
  }

  int little24(int at) {
    return little16(at) | u8(at + 2) << 16;
  }

  int little32(int at) {
    return little16(at) | little16(at + 2) << 16;
  }

  /** Whether ASCII stands at an offset. */
  boolean has(String ascii, int at) {
    byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < wanted.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  int length() {
    return bytes.length;
  }

  /** Nothing for a size that cannot be. */
  static Optional<ImageSize> size(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
  }
}
