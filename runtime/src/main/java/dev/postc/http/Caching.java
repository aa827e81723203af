package dev.postc.http;

/** Values of {@code Cache-Control} (RFC 9111, section 5.2.2), by what is sent. */
final class Caching {
  /**
   * Of pages, redirects and errors: a cache may keep them, but asks each time whether they are
   * current. The next build may change each of them under the same path.
   */
  static final String REVALIDATE = "no-cache";

  private Caching() {}
}
