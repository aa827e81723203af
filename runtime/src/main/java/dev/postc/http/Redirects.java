package dev.postc.http;

import dev.postc.PackException;
import dev.postc.pack.Advice;

/** Answers that lead to another path of the same site (RFC 9110, sections 10.2.2 and 15.4.2). */
record Redirects(SiteHeaders headers) {
  /**
   * The answer that leads to a path and keeps the query.
   *
   * @param query {@code null} for none; one that a field cannot hold is left out
   * @throws PackException if the path is none, so that no pack can put a field or a host into an
   *     answer
   */
  SiteResponse to(String path, String query) {
    if (!path.startsWith("/") || !isVisible(path)) {
      throw new PackException(
          "the compiled site redirects to \""
              + path.replaceAll("[^!-~]", "?")
              + "\", which is no percent-encoded path. "
              + Advice.BUILD_AGAIN);
    }
    // A path that starts with two slashes would be read as another host's address.
    String local = path.startsWith("//") ? "/." + path : path;
    boolean keep = query != null && isVisible(query);
    return new FieldLines(headers)
        .add("Location", keep ? local + '?' + query : local)
        .add("Cache-Control", headers.redirectCaching())
        .add("Content-Length", "0")
        .response(301, null);
  }

  private static boolean isVisible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7f) {
        return false;
      }
    }
    return true;
  }
}
