package dev.postc.compiler.model;

import java.net.URI;
import java.util.List;

/**
 * The sources that are in the output, joined.
 *
 * @param url the absolute address of the root; its path has no slash at the end
 * @param title as text, not blank
 * @param pages the posts, newest first by instant, ties by path; then the others by path
 * @param postCount how many of {@code pages} are posts
 * @param tags by name
 */
public record SiteModel(
    URI url, String title, List<SitePage> pages, int postCount, List<SiteTag> tags) {
  public SiteModel {
    pages = List.copyOf(pages);
    tags = List.copyOf(tags);
  }

  /** The posts, newest first. */
  public List<SitePage> posts() {
    return pages.subList(0, postCount);
  }

  /** What every path of the site starts with: empty, or {@code /} and segments. */
  public String prefix() {
    return prefix(url);
  }

  /**
   * Whether a path is one of the two of the home page: the site's root, or {@code index.html} in
   * it.
   */
  public boolean isHome(String path) {
    return path.equals(prefix() + "/") || path.equals(prefix() + "/index.html");
  }

  /** What every path of a site at this address starts with. */
  public static String prefix(URI url) {
    return url.getRawPath() == null ? "" : url.getRawPath();
  }
}
