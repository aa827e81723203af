package dev.postc.compiler.brotli;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.util.Optional;

/**
 * The brotli coding (RFC 7932). Its library is native: each class loader puts a copy of its own
 * into the folder of temporary files, so that several of one JVM do not meet.
 *
 * <p>Safe for any number of threads.
 */
public final class BrotliEncoder {
  public static final int BEST_QUALITY = 11;

  /**
   * On pages of 20 KB on average: 5 to 8 take a tenth to a fifth less time than 9, and the same
   * room to a quarter of a per cent; 10 and 11 take 15 and 38 times as long, and 6 and 10 per cent
   * less room.
   */
  public static final int STANDARD_QUALITY = 9;

  /** Of shorter windows each costs a byte to say. */
  private static final int SMALLEST_WINDOW = 16;

  private static final int LARGEST_WINDOW = 24;

  /** What a window cannot hold of its size. */
  private static final int WINDOW_GAP = 16;

  private BrotliEncoder() {}

  /** Looked for once for each class loader, and not before it is asked for. */
  private static final class Native {
    static final Optional<String> FLAW = find();

    private static Optional<String> find() {
      try {
        Throwable cause = Brotli4jLoader.getUnavailabilityCause();
        if (cause == null) {
          // Another library of this name may have been found.
          compress(new byte[1], STANDARD_QUALITY);
        }
        return Optional.ofNullable(cause).map(NativeFlaw::of);
      } catch (IOException | RuntimeException | LinkageError e) {
        return Optional.of(NativeFlaw.of(e));
      }
    }
  }

  /** Why it cannot be used on this machine, for a message; empty if it can. Never fails. */
  public static Optional<String> flaw() {
    return Native.FLAW;
  }

  /**
   * Codes a content. The bytes depend on content and quality alone.
   *
   * @param quality from 0 to {@link #BEST_QUALITY}
   * @throws IllegalStateException if there is a {@link #flaw}, or no memory
   */
  public static byte[] encode(byte[] content, int quality) {
    if (flaw().isPresent()) {
      throw new IllegalStateException(flaw().get());
    }
    try {
      return compress(content, quality);
    } catch (IOException e) {
      throw new IllegalStateException("brotli: " + e.getMessage(), e);
    }
  }

  private static byte[] compress(byte[] content, int quality) throws IOException {
    return Encoder.compress(content, Encoder.Parameters.create(quality, window(content.length)));
  }

  /**
   * One that holds the content. Tables of the window's size are cleared for each content: with the
   * largest window that takes a page 16 times as long as the coding itself.
   */
  private static int window(int length) {
    int bits = SMALLEST_WINDOW;
    while (bits < LARGEST_WINDOW && (1 << bits) - WINDOW_GAP < length) {
      bits++;
    }
    return bits;
  }
}
