package dev.postc.pack;

import java.nio.charset.StandardCharsets;

/**
 * Texts that many records have, such as media types: given out as the same string each time, so
 * that no request decodes it or computes its hash anew. At most so many are kept, whatever is in
 * the records.
 *
 * <p>Safe for any number of threads: a text that a thread does not see yet is decoded again.
 */
final class SharedTexts {
  private static final int PLACES = 32;

  private final String[] places = new String[PLACES];

  /** The text of UTF-8 bytes. */
  String of(byte[] bytes, int at, int length) {
    int place = place(bytes, at, length);
    String kept = places[place];
    if (kept == null || !isOf(kept, bytes, at, length)) {
      kept = new String(bytes, at, length, StandardCharsets.UTF_8);
      places[place] = kept;
    }
    return kept;
  }

  private static int place(byte[] bytes, int at, int length) {
    return length == 0 ? 0 : (31 * length + bytes[at + length / 2]) & (PLACES - 1);
  }

  /** Whether a text has these bytes, all of them ASCII. */
  private static boolean isOf(String text, byte[] bytes, int at, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
