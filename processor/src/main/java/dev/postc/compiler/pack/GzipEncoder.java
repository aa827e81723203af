package dev.postc.compiler.pack;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.JZlib;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The gzip coding (RFC 1952), the same bytes on every machine: a deflater in Java, since the JDK's
 * is the platform's zlib, and a header without time and operating system.
 *
 * <p>Not safe for threads; cheap to use again.
 */
final class GzipEncoder {
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
  private static final int TRAILER_BYTES = 8;

  /**
   * Real posts take the same room at levels 6 to 9, to a tenth of a per cent, and less time at 6.
   */
  private static final int LEVEL = 6;

  private static final int LARGEST_WINDOW = 15;
  private static final int SMALLEST_WINDOW = 9;
  private static final int LARGEST_MEMORY = 8;

  private final Deflater deflater = new Deflater();

  byte[] encode(byte[] content) {
    byte[] out = new byte[bound(content.length)];
    System.arraycopy(HEADER, 0, out, 0, HEADER.length);
    int end = HEADER.length + deflate(content, out);
    CRC32 crc = new CRC32();
    crc.update(content);
    ByteBuffer.wrap(out)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(end, (int) crc.getValue())
        .putInt(end + 4, content.length);
    return Arrays.copyOf(out, end + TRAILER_BYTES);
  }

  private int deflate(byte[] content, byte[] out) {
    // The deflater clears tables of the window's size for each content, so short ones get small
    // ones: a window that holds the content compresses as well as the largest.
    int window = window(content.length);
    check(
        deflater.init(
            LEVEL,
            window,
            Math.min(LARGEST_MEMORY, Math.max(1, window - 7)),
            JZlib.WrapperType.NONE));
    deflater.setInput(content);
    deflater.setOutput(out, HEADER.length, out.length - HEADER.length - TRAILER_BYTES);
    int status = deflater.deflate(JZlib.Z_FINISH);
    if (status != JZlib.Z_STREAM_END) {
      throw new IllegalStateException("deflate: " + status + " " + deflater.getMessage());
    }
    int length = (int) deflater.getTotalOut();
    check(deflater.end());
    return length;
  }

  private static int window(int length) {
    int bits = 32 - Integer.numberOfLeadingZeros(length);
    return Math.max(SMALLEST_WINDOW, Math.min(LARGEST_WINDOW, bits + 1));
  }

  /** Stored blocks cost five bytes for each of at most 255 bytes with the smallest tables. */
  private static int bound(int length) {
    return HEADER.length + length + length / 32 + 64 + TRAILER_BYTES;
  }

  private static void check(int status) {
    if (status != JZlib.Z_OK) {
      throw new IllegalStateException("deflate: " + status);
    }
  }
}
