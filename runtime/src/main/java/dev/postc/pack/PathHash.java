package dev.postc.pack;

/**
 * The 64-bit hash of a path, the same in every process and release of a format.
 *
 * <p>Eight characters at a time are joined to a word, lowest first, by their low eight bits (a path
 * in its percent-encoded form has no others); each word is mixed in by a multiplication and a
 * shift, and the end is MurmurHash3's 64-bit finalizer.
 */
public final class PathHash {
  private static final long SEED = 0x9E37_79B9_7F4A_7C15L;
  private static final long FACTOR = 0xD6E8_FEB8_6659_FD93L;

  private PathHash() {}

  public static long of(String path) {
    int length = path.length();
    long hash = SEED ^ (length * FACTOR);
    int at = 0;
    for (; at + 8 <= length; at += 8) {
      hash = mix(hash, word(path, at, 8));
    }
    if (at < length) {
      hash = mix(hash, word(path, at, length - at));
    }
    hash = (hash ^ (hash >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
    hash = (hash ^ (hash >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
    return hash ^ (hash >>> 33);
  }

  private static long word(String path, int at, int count) {
    long word = 0;
    for (int i = 0; i < count; i++) {
      word |= (path.charAt(at + i) & 0xFFL) << (8 * i);
    }
    return word;
  }

  private static long mix(long hash, long word) {
    long mixed = (hash ^ word) * FACTOR;
    return mixed ^ (mixed >>> 32);
  }
}
