package dev.postc.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes of a pack, read in place. Whatever they say, nothing is read that is not among them. */
final class Region {
  private final String what;
  private final ByteBuffer bytes;

  /** A list of numbers in a region. */
  record Numbers(Region region, int offset, int size) {
    static Numbers none(Region region) {
      return new Numbers(region, 0, 0);
    }

    int get(int index) {
      return region.i32(offset + 4 * index);
    }
  }

  /**
   * @param what for the message of a failure
   */
  Region(String what, byte[] bytes, int offset, int length) {
    this.what = what;
    // A slice, so that no number can lead out of it.
    this.bytes = ByteBuffer.wrap(bytes, offset, length).slice();
  }

  Region(String what, byte[] bytes) {
    this(what, bytes, 0, bytes.length);
  }

  int length() {
    return bytes.capacity();
  }

  byte i8(int at) {
    try {
      return bytes.get(at);
    } catch (IndexOutOfBoundsException e) {
      throw Damage.of(what, e);
    }
  }

  short i16(int at) {
    try {
      return bytes.getShort(at);
    } catch (IndexOutOfBoundsException e) {
      throw Damage.of(what, e);
    }
  }

  int i32(int at) {
    try {
      return bytes.getInt(at);
    } catch (IndexOutOfBoundsException e) {
      throw Damage.of(what, e);
    }
  }

  long i64(int at) {
    try {
      return bytes.getLong(at);
    } catch (IndexOutOfBoundsException e) {
      throw Damage.of(what, e);
    }
  }

  /** The string at an offset. */
  String string(int at) {
    int length = i32(at);
    require(length >= 0 && length <= length() - at - 4);
    return new String(bytes.array(), bytes.arrayOffset() + at + 4, length, StandardCharsets.UTF_8);
  }

  /** Where what is behind the string at an offset begins. */
  int behindString(int at) {
    int length = i32(at);
    require(length >= 0 && length <= length() - at - 4);
    return at + 4 + length;
  }

  /** The list at an offset. */
  Numbers list(int at) {
    return new Numbers(this, at + 4, count(at, 4));
  }

  /**
   * The number at an offset: of things that follow it.
   *
   * @param least how many bytes each of them has at least
   */
  int count(int at, int least) {
    int count = i32(at);
    require(count >= 0 && count <= (length() - at - 4) / least);
    return count;
  }

  /** Fails if what was read cannot be so. */
  void require(boolean possible) {
    if (!possible) {
      throw Damage.of(what);
    }
  }
}
