package dev.postc.compiler.render;

import dev.postc.compiler.body.Body;
import dev.postc.compiler.html.HtmlTokenizer;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Renders the bodies of one site: takes their excerpts, and makes URLs root-absolute (see {@link
 * PageUrls#rootAbsolute}). Thread-safe; made once per site.
 */
public final class BodyRenderer {
  private final Map<String, String> pagesBySource = new HashMap<>();

  public BodyRenderer(SiteModel site) {
    for (SitePage page : site.pages()) {
      pagesBySource.put(page.entry().source(), page.path());
    }
  }

  /**
   * Renders a page's body.
   *
   * @param page one of the site
   * @param body its body
   */
  public RenderedBody render(SitePage page, Body body) {
    Objects.requireNonNull(page, "page");
    PageUrls urls = new PageUrls(page.path(), page.entry().source(), pagesBySource);
    String excerpt = Excerpts.of(body.html(), body.tokens(), page.entry().description());
    return new RenderedBody(
        UrlRewriter.rewrite(body.html(), body.tokens(), urls),
        UrlRewriter.rewrite(excerpt, HtmlTokenizer.tokens(excerpt), urls),
        Headings.of(body.html(), body.tokens()));
  }
}
