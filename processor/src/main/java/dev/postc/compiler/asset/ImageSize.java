package dev.postc.compiler.asset;

/**
 * The size at which an image is shown if nothing else is said, in CSS pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record ImageSize(int width, int height) {
  public ImageSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(width + " × " + height);
    }
  }

  ImageSize turned() {
    return new ImageSize(/* width= */ height, /* height= */ width);
  }
}
