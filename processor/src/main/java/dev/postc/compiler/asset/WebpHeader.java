package dev.postc.compiler.asset;

import java.util.Optional;

/** The size in a WebP file: RFC 9649, sections 2.5 to 2.7. */
final class WebpHeader {
  private WebpHeader() {}

  static Optional<ImageSize> size(ImageBytes bytes) {
    if (bytes.has("VP8X", 12)) {
      return ImageBytes.size(bytes.little24(24) + 1, bytes.little24(27) + 1);
    }
    if (bytes.has("VP8L", 12)) {
      int bits = bytes.little32(21);
      return ImageBytes.size((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
    }
    return bytes.has("VP8 ", 12)
        ? ImageBytes.size(bytes.little16(26) & 0x3FFF, bytes.little16(28) & 0x3FFF)
        : Optional.empty();
  }
}
