package dev.postc.pack;

import dev.postc.PackException;

/** Refuses generated code and packs that this runtime does not understand. */
public final class FormatCheck {
  private FormatCheck() {}

  /**
   * Checks a format number.
   *
   * @param what a class or a resource
   * @throws PackException if it is not this runtime's
   */
  public static void require(String what, int format) {
    if (format == PackFormat.NUMBER) {
      return;
    }
    throw new PackException(
        what
            + " is of postc format "
            + format
            + ", but this dev.postc:postc-runtime reads format "
            + PackFormat.NUMBER
            + ". "
            + (format > PackFormat.NUMBER
                ? "Upgrade dev.postc:postc-runtime to the version of the dev.postc:postc-processor"
                    + " (or postc-maven-plugin) that built the site."
                : "Build the site's module again with the dev.postc:postc-processor (or"
                    + " postc-maven-plugin) of the version of dev.postc:postc-runtime."));
  }
}
