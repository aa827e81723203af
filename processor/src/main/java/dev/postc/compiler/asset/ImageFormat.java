package dev.postc.compiler.asset;

import java.util.Arrays;
import java.util.Optional;

/** A format whose header says the size of the image. */
enum ImageFormat {
  /** PNG, third edition, section 11.2.1. */
  PNG,
  /** GIF89a, section 18. */
  GIF,
  JPEG,
  WEBP,
  AVIF,
  SVG;

  /** The format that a name's ending, in lower case, promises. */
  static Optional<ImageFormat> ofEnding(String ending) {
    return switch (ending) {
      case "png", "apng" -> Optional.of(PNG);
      case "gif" -> Optional.of(GIF);
      case "jpg", "jpeg" -> Optional.of(JPEG);
      case "webp" -> Optional.of(WEBP);
      case "avif" -> Optional.of(AVIF);
      case "svg" -> Optional.of(SVG);
      default -> Optional.empty();
    };
  }

  /** The format that the bytes begin like. */
  static Optional<ImageFormat> of(byte[] content) {
    ImageBytes bytes = new ImageBytes(content);
    return Arrays.stream(values()).filter(format -> format.signs(bytes)).findFirst();
  }

  private boolean signs(ImageBytes bytes) {
    return switch (this) {
      case PNG -> bytes.has("\u0089PNG\r\n\u001a\n", 0);
      case GIF -> bytes.has("GIF87a", 0) || bytes.has("GIF89a", 0);
      case JPEG -> bytes.has("\u00ff\u00d8\u00ff", 0);
      case WEBP -> bytes.has("RIFF", 0) && bytes.has("WEBP", 8);
      case AVIF -> AvifHeader.isAvif(bytes);
      case SVG -> SvgHeader.isSvg(bytes);
    };
  }

  /** The size that the header says; empty if it says none. */
  Optional<ImageSize> size(byte[] content) {
    ImageBytes bytes = new ImageBytes(content);
    return switch (this) {
      case PNG -> ImageBytes.size(bytes.big32(16), bytes.big32(20));
      case GIF -> ImageBytes.size(bytes.little16(6), bytes.little16(8));
      case JPEG -> JpegHeader.size(bytes);
      case WEBP -> WebpHeader.size(bytes);
      case AVIF -> AvifHeader.size(bytes);
      case SVG -> SvgHeader.size(bytes);
    };
  }
}
