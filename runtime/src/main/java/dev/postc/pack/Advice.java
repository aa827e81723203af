package dev.postc.pack;

/** What to do about a compiled site that cannot be read: sentences that end messages. */
public final class Advice {
  /** For whatever is missing, damaged or of different builds. */
  public static final String BUILD_AGAIN = "Build the site's module again from clean.";

  private static final String SHUT_DOWN =
      " Or the application was shut down while the site was read; then nothing is wrong with it.";

  private Advice() {}

  /**
   * For a resource that could not be read at all.
   *
   * @param simpleName of the resource; the manifest is the first one to be read
   */
  static String unread(String simpleName) {
    return simpleName.equals(PackFormat.MANIFEST) ? BUILD_AGAIN : BUILD_AGAIN + SHUT_DOWN;
  }
}
