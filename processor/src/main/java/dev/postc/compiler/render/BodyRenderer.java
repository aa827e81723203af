package dev.postc.compiler.render;

import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.body.Body;
import dev.postc.compiler.html.HtmlTokenizer;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.url.SiteUrls;
import dev.postc.compiler.url.UrlBase;
import java.util.Objects;

/**
 * Renders the bodies of one site: takes their excerpts, and makes URLs right on any page.
 * Thread-safe; made once per site.
 */
public final class BodyRenderer {
  private final SiteUrls siteUrls;
  private final Assets assets;

  /**
   * @param siteUrls says what the URLs of bodies mean
   * @param assets notes the files that they lead to
   */
  public BodyRenderer(SiteUrls siteUrls, Assets assets) {
    this.siteUrls = Objects.requireNonNull(siteUrls, "siteUrls");
    this.assets = Objects.requireNonNull(assets, "assets");
  }

  /**
   * Renders a page's body.
   *
   * @param page one of the site
   * @param body its body
   */
  public RenderedBody render(SitePage page, Body body) {
    Objects.requireNonNull(page, "page");
    PageUrls urls = new PageUrls(new UrlBase(page.path(), page.entry().source()), siteUrls, assets);
    String excerpt = Excerpts.of(body.html(), body.tokens(), page.entry().description());
    return new RenderedBody(
        UrlRewriter.rewrite(body.html(), body.tokens(), urls),
        UrlRewriter.rewrite(excerpt, HtmlTokenizer.tokens(excerpt), urls),
        Headings.of(body.html(), body.tokens()));
  }
}
