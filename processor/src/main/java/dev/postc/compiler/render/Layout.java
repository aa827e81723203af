package dev.postc.compiler.render;

import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.model.SiteTag;
import java.util.List;
import java.util.Set;

/**
 * Makes a site's whole documents: one method for each kind. Everything that a document shows comes
 * from the arguments. Bodies are given one at a time, so that they need not all be in memory;
 * excerpts and titles are there for all pages.
 *
 * <p>Implementations are thread-safe, give equal documents for equal arguments, and put the site's
 * prefix before every path of their own.
 */
public interface Layout {
  /** A post or another page, with its body verbatim. */
  RenderedDocument page(SitePage page, RenderedBody body, SiteModel site);

  /**
   * The home page, {@code /index.html} below the site's prefix.
   *
   * @param excerpts those of {@link SiteModel#pages}, by the same index
   */
  RenderedDocument home(SiteModel site, List<Html> excerpts);

  /**
   * The index of a tag.
   *
   * @param tag one of the site
   * @param excerpts those of {@link SiteModel#pages}, by the same index
   */
  RenderedDocument tag(SiteTag tag, SiteModel site, List<Html> excerpts);

  /** What is shown where there is nothing: {@code /404.html} below the site's prefix. */
  RenderedDocument notFound(SiteModel site);

  /** The ids that it gives every document of a page, whatever the page's body. */
  Set<String> ids();
}
