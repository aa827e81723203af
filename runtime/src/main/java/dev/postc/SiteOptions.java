package dev.postc;

/**
 * How a site is opened.
 *
 * @param cacheBytes how many bytes of the site's content may stay in memory, at least 0; the
 *     content of a response under way comes on top
 */
public record SiteOptions(long cacheBytes) {
  private static final long DEFAULT_CACHE_BYTES = 16L << 20;

  /** Checks the bound. */
  public SiteOptions {
    if (cacheBytes < 0) {
      throw new IllegalArgumentException("cacheBytes is " + cacheBytes + ", but must not be < 0");
    }
  }

  /** A cache of 16 MiB. */
  public static SiteOptions defaults() {
    return new SiteOptions(DEFAULT_CACHE_BYTES);
  }

  /** These options with another cache bound, in bytes. */
  public SiteOptions withCacheBytes(long bytes) {
    return new SiteOptions(bytes);
  }
}
