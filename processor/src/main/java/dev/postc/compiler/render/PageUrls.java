package dev.postc.compiler.render;

import dev.postc.compiler.model.PercentEncoding;
import java.util.Map;

/**
 * What the URLs of one source mean on any page of the site.
 *
 * @param page the page's own path, percent-encoded, with the site's prefix
 * @param source the source's path, relative to the content root
 * @param pagesBySource the site's page paths by source path
 */
record PageUrls(String page, String source, Map<String, String> pagesBySource) {

  /**
   * The root-absolute form of a URL.
   *
   * <ul>
   *   <li>A relative reference is resolved against the page's path (RFC 3986, section 5), and
   *       percent-encoded where it was not.
   *   <li>A relative path that leads from the source file to another source of the site becomes the
   *       path of that source's page.
   *   <li>A URL with a scheme, one that begins with {@code //}, and a root-absolute one stay as
   *       they are: {@code /x} is a path of the host, and the site's prefix is not put before it.
   * </ul>
   *
   * @param url as the author wrote it, without white space around it
   */
  String rootAbsolute(String url) {
    if (isAbsolute(url)) {
      return url;
    }
    RelativeUrl relative = RelativeUrl.of(url);
    String path = relative.path().isEmpty() ? page : path(relative.path());
    return path + PercentEncoding.reference(relative.query() + relative.fragment());
  }

  private String path(String relative) {
    String target = RelativeUrl.resolve("/" + source, PercentEncoding.decode(relative));
    String linked = pagesBySource.get(target.substring(1));
    return linked != null ? linked : RelativeUrl.resolve(page, PercentEncoding.reference(relative));
  }

  static boolean isRootAbsolute(String url) {
    return !url.isEmpty()
        && isSlash(url.charAt(0))
        && (url.length() == 1 || !isSlash(url.charAt(1)));
  }

  /** Whether a URL does not depend on the page: it has a scheme or begins with a slash. */
  private static boolean isAbsolute(String url) {
    if (!url.isEmpty() && isSlash(url.charAt(0))) {
      return true;
    }
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (c == ':') {
        return i > 0;
      }
      if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }
}
