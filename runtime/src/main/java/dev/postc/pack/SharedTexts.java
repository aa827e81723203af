package dev.postc.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts that many records have, such as media types: given out as the same string each time, so
 * that no request decodes it or computes its hash anew. At most so many are kept, whatever is in
 * the records.
 *
 * <p>Safe for any number of threads: a text that a thread does not see yet is decoded again.
 */
final class SharedTexts {
  private static final int PLACES = 64;

  private final Text[] places = new Text[PLACES];

  /**
   * @param bytes of the string in UTF-8; not to be changed
   */
  private record Text(byte[] bytes, String string) {
    boolean isOf(byte[] others, int at, int length) {
      return Arrays.equals(bytes, 0, bytes.length, others, at, at + length);
    }
  }

  /** The text of UTF-8 bytes. */
  String of(byte[] bytes, int at, int length) {
    int place = place(bytes, at, length);
    Text kept = places[place];
    if (kept == null || !kept.isOf(bytes, at, length)) {
      kept =
          new Text(
              Arrays.copyOfRange(bytes, at, at + length),
              new String(bytes, at, length, StandardCharsets.UTF_8));
      places[place] = kept;
    }
    return kept.string();
  }

  /** By the length and two bytes, which differ in most texts that do. */
  private static int place(byte[] bytes, int at, int length) {
    return length == 0
        ? 0
        : (31 * (31 * length + bytes[at + length / 2]) + bytes[at + length / 3]) & (PLACES - 1);
  }
}
