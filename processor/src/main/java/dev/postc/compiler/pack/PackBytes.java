package dev.postc.compiler.pack;

import dev.postc.pack.PackFormat;
import java.io.ByteArrayOutputStream;

/** Bytes in the making, with the format's numbers and strings. */
final class PackBytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  PackBytes i8(int value) {
    out.write(value);
    return this;
  }

  PackBytes i32(int value) {
    return i8(value >>> 24).i8(value >>> 16).i8(value >>> 8).i8(value);
  }

  PackBytes i64(long value) {
    return i32((int) (value >>> 32)).i32((int) value);
  }

  PackBytes bytes(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  PackBytes string(String text) {
    byte[] bytes = PackFormat.utf8(text);
    return i32(bytes.length).bytes(bytes);
  }

  int length() {
    return out.size();
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }
}
