package dev.postc.pack;

import dev.postc.PackException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads the gzip members of a pack: one member, a header of ten bytes, a known length. */
final class Gzip {
  private static final int HEADER_BYTES = 10;
  private static final int TRAILER_BYTES = 8;

  /** Deflate cannot make more of a byte (RFC 1951: a match of 258 for two bits). */
  private static final int MOST_FROM_A_BYTE = 1032;

  private Gzip() {}

  /**
   * Inflates a member. Its checksum is not compared: that of its shard was.
   *
   * @param length of the result
   * @param what for the message of a failure
   */
  static byte[] inflate(String what, byte[] bytes, int offset, int stored, int length) {
    int deflated = stored - HEADER_BYTES - TRAILER_BYTES;
    if (deflated < 0 || length < 0 || length > (long) MOST_FROM_A_BYTE * deflated) {
      throw damaged(what, length + " bytes cannot be stored in " + stored, null);
    }
    byte[] result = new byte[length];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, offset + HEADER_BYTES, deflated);
      int count = 0;
      while (count < length) {
        int step = inflater.inflate(result, count, length - count);
        if (step == 0) {
          throw damaged(what, "it ends after " + count + " of " + length + " bytes", null);
        }
        count += step;
      }
      if (!inflater.finished() && inflater.inflate(new byte[1]) != 0) {
        throw damaged(what, "it has more than " + length + " bytes", null);
      }
      return result;
    } catch (DataFormatException e) {
      throw damaged(what, e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }

  private static PackException damaged(String what, String fact, Throwable cause) {
    return new PackException(
        "the compiled content of " + what + " is damaged: " + fact + ". " + Advice.BUILD_AGAIN,
        cause);
  }
}
