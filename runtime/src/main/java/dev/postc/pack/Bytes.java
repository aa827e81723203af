package dev.postc.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A range of bytes that nobody may change. */
public final class Bytes {
  private static final Bytes EMPTY = of(new byte[0]);

  private final byte[] array;
  private final int offset;
  private final int length;

  Bytes(byte[] array, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, array.length);
    this.array = array;
    this.offset = offset;
    this.length = length;
  }

  /** No bytes. */
  public static Bytes empty() {
    return EMPTY;
  }

  /** All bytes of an array, which must not be changed any more. */
  public static Bytes of(byte[] array) {
    return new Bytes(array, 0, array.length);
  }

  public int length() {
    return length;
  }

  /** A part of these bytes. */
  public Bytes slice(int from, int count) {
    Objects.checkFromIndexSize(from, count, length);
    return new Bytes(array, offset + from, count);
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(array, offset, length);
  }

  /** These bytes as a read-only buffer. */
  public ByteBuffer buffer() {
    return ByteBuffer.wrap(array, offset, length).slice().asReadOnlyBuffer();
  }

  int i32(int at) {
    Objects.checkFromIndexSize(at, 4, length);
    return i32(array, offset + at);
  }

  static int i32(byte[] bytes, int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | (bytes[at + 3] & 0xFF);
  }

  String utf8() {
    return utf8(0, length);
  }

  String utf8(int from, int count) {
    Objects.checkFromIndexSize(from, count, length);
    return new String(array, offset + from, count, StandardCharsets.UTF_8);
  }
}
