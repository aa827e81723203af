package dev.postc.compiler.asset;

import java.util.Optional;

/**
 * The size in an AVIF file: its largest {@code ispe} property (ISO/IEC 23008-12, section 6.5.3),
 * for others are of thumbnails and tiles.
 */
final class AvifHeader {
  /** Properties stand before the image data, in the first box but one. */
  private static final int SEARCHED = 16 << 10;

  private AvifHeader() {}

  static boolean isAvif(ImageBytes bytes) {
    return bytes.has("ftyp", 4)
        && (bytes.has("avif", 8) || bytes.has("avis", 8) || bytes.has("mif1", 8));
  }

  static Optional<ImageSize> size(ImageBytes bytes) {
    Optional<ImageSize> largest = Optional.empty();
    long area = 0;
    for (int at = 8; at < Math.min(SEARCHED, bytes.length()); at++) {
      if (bytes.has("irot", at)) {
        // Which image it turns is said elsewhere.
        return Optional.empty();
      }
      if (bytes.has("ispe", at)) {
        Optional<ImageSize> size = ImageBytes.size(bytes.big32(at + 8), bytes.big32(at + 12));
        long found = size.map(s -> (long) s.width() * s.height()).orElse(0L);
        if (found > area) {
          area = found;
          largest = size;
        }
      }
    }
    return largest;
  }
}
