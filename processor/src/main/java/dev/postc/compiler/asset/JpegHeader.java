package dev.postc.compiler.asset;

import java.util.Optional;

/** The size in a JPEG file: ITU-T T.81, annex B, and the orientation of Exif 2.3, section 4.6.4. */
final class JpegHeader {
  private static final int ORIENTATION = 0x0112;

  private JpegHeader() {}

  static Optional<ImageSize> size(ImageBytes bytes) {
    boolean turned = false;
    int at = 2;
    while (at + 9 < bytes.length() && bytes.u8(at) == 0xFF) {
      int marker = bytes.u8(at + 1);
      if (marker == 0xFF) {
        at++;
        continue;
      }
      if (isFrame(marker)) {
        Optional<ImageSize> size = ImageBytes.size(bytes.big16(at + 7), bytes.big16(at + 5));
        return turned ? size.map(ImageSize::turned) : size;
      }
      if (marker == 0xE1 && bytes.has("Exif\0\0", at + 4)) {
        turned = isTurned(bytes, at + 10);
      }
      boolean alone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
      at += alone ? 2 : 2 + Math.max(2, bytes.big16(at + 2));
    }
    return Optional.empty();
  }

  /** SOF0 to SOF15; C4, C8 and CC are others. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Whether the image is shown with its sides swapped. */
  private static boolean isTurned(ImageBytes bytes, int tiff) {
    boolean little = bytes.has("II", tiff);
    int directory = tiff + (little ? bytes.little32(tiff + 4) : bytes.big32(tiff + 4));
    int entries = little ? bytes.little16(directory) : bytes.big16(directory);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      int tag = little ? bytes.little16(entry) : bytes.big16(entry);
      if (tag == ORIENTATION) {
        int value = little ? bytes.little16(entry + 8) : bytes.big16(entry + 8);
        return value >= 5 && value <= 8;
      }
    }
    return false;
  }
}
