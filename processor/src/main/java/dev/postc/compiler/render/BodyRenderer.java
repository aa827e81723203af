package dev.postc.compiler.render;

import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.Format;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Renders the bodies of one site. The body of a Markdown source is what {@link Markdown} makes of
 * it, that of an HTML source its text; then URLs are made root-absolute (see {@link
 * PageUrls#rootAbsolute}). Thread-safe; made once per site.
 */
public final class BodyRenderer {
  private final Markdown markdown = new Markdown();
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
   * @throws IllegalArgumentException if the body is beyond a limit of the Markdown parser, such as
   *     1,000,000 cells of a table
   */
  public RenderedBody render(SitePage page) {
    Objects.requireNonNull(page, "page");
    Document document = page.entry().document();
    String html =
        document.format() == Format.MARKDOWN ? markdown.html(document.body()) : document.body();
    List<HtmlToken> tokens = HtmlTokenizer.tokens(html);
    PageUrls urls = new PageUrls(page.path(), page.entry().source(), pagesBySource);
    String excerpt = Excerpts.of(html, tokens, page.entry().description());
    return new RenderedBody(
        UrlRewriter.rewrite(html, tokens, urls),
        UrlRewriter.rewrite(excerpt, HtmlTokenizer.tokens(excerpt), urls),
        Headings.of(html, tokens));
  }
}
