package dev.postc.http;

/** Values of {@code Cache-Control} (RFC 9111, section 5.2.2), by what is sent. */
final class Caching {
  /**
   * Of pages, redirects and errors: a cache may keep them, but asks each time whether they are
   * current. The next build may change each of them under the same path.
   */
  static final String REVALIDATE = "no-cache";

  /**
   * Of what has a fingerprint of its content in its path: whoever asks for that path again would
   * get the same bytes ({@code immutable}: RFC 8246).
   */
  static final String FOR_EVER = "public, max-age=31536000, immutable";

  private Caching() {}
}
