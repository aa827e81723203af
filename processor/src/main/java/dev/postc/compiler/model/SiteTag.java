package dev.postc.compiler.model;

import java.util.List;

/**
 * A tag of the site.
 *
 * @param name with merged spellings resolved
 * @param path percent-encoded, with the site's own prefix
 * @param pages indexes into {@link SiteModel#pages}, ascending: posts first
 */
public record SiteTag(String name, String path, List<Integer> pages) {
  public SiteTag {
    pages = List.copyOf(pages);
  }
}
