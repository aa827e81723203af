package dev.postc.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads the strings of a pack. The buffers have arrays. */
final class Strings {
  private Strings() {}

  /** The string at the buffer's position, which moves behind it. */
  static String next(ByteBuffer bytes) {
    int length = bytes.getInt();
    int at = bytes.position();
    bytes.position(at + length);
    return decode(bytes, at, length);
  }

  /** The string at an offset. */
  static String at(ByteBuffer bytes, int offset) {
    return decode(bytes, offset + 4, bytes.getInt(offset));
  }

  private static String decode(ByteBuffer bytes, int at, int length) {
    return new String(bytes.array(), bytes.arrayOffset() + at, length, StandardCharsets.UTF_8);
  }
}
