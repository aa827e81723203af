package dev.postc.compiler.pack;

/** Turns ascending char offsets of a text into offsets of its UTF-8 form. */
final class Utf8Offsets {
  private final String text;
  private int chars;
  private int bytes;

  Utf8Offsets(String text) {
    this.text = text;
  }

  /**
   * The offset in bytes.
   *
   * @param offset in chars, not less than that of the call before
   */
  int at(int offset) {
    if (offset < chars || offset > text.length()) {
      throw new IllegalArgumentException(
          "offset " + offset + " is not in " + chars + ".." + text.length());
    }
    while (chars < offset) {
      int point = text.codePointAt(chars);
      chars += Character.charCount(point);
      bytes += length(point);
    }
    return bytes;
  }

  private static int length(int point) {
    if (point < 0x80 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
      // A surrogate without its other half is encoded as "?".
      return 1;
    }
    if (point < 0x800) {
      return 2;
    }
    return point < 0x10000 ? 3 : 4;
  }
}
