package dev.postc;

/**
 * How a site is opened. Immutable; two are equal if all their values are.
 *
 * <p>The bound of {@link #cacheBytes} is that of the site's content: pages, excerpts and other
 * documents, as stored and inflated. What grows with the site comes on top: about 27 bytes for each
 * path from the start, and 200 to 400 bytes for each page once its data (title, date, tags, lists)
 * was first asked for. So does what a response under way holds: the part of the content that it was
 * read from, some 256 KiB, or a file of up to 8 MiB, until it is written.
 */
public final class SiteOptions {
  private static final SiteOptions DEFAULTS = new SiteOptions(16L << 20);

  private final long cacheBytes;

  private SiteOptions(long cacheBytes) {
    this.cacheBytes = cacheBytes;
  }

  /** A cache of 16 MiB. */
  public static SiteOptions defaults() {
    return DEFAULTS;
  }

  /**
   * These options with another cache bound.
   *
   * @param bytes at least 0; with 0 nothing is kept, and each page is read when it is asked for
   * @throws IllegalArgumentException if it is less than 0
   */
  public SiteOptions withCacheBytes(long bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("cacheBytes is " + bytes + ", but must not be < 0");
    }
    return new SiteOptions(bytes);
  }

  /** How many bytes of the site's content may stay in memory. */
  public long cacheBytes() {
    return cacheBytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SiteOptions that && cacheBytes == that.cacheBytes;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(cacheBytes);
  }

  @Override
  public String toString() {
    return "SiteOptions[cacheBytes=" + cacheBytes + "]";
  }
}
