package dev.postc.compiler.render;

import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import java.util.Optional;
import java.util.OptionalInt;

/** The document of a post or another page. */
record ArticleTemplate(PageFrame frame, SiteModel site) {

  RenderedDocument render(SitePage page, RenderedBody body) {
    Entry entry = page.entry();
    Markup out = new Markup(body.body().text().length() + frame.styleSheet().length() + 2_048);
    frame.open(
        out,
        site,
        new PageFrame.Head(
            entry.lang().orElse(PageFrame.LANGUAGE),
            entry.title(),
            entry.description(),
            Optional.of(page.path())));
    out.raw("<article>\n<header>\n<h1>").text(entry.title()).raw("</h1>\n");
    byline(out, page);
    out.raw("</header>\n<div class=\"prose\">\n");
    int bodyStart = out.length();
    out.raw(body.body().text()).raw("\n</div>\n");
    if (!page.tags().isEmpty()) {
      out.raw("<footer>\n");
      new Listing(out, site).tags(page);
      out.raw("</footer>\n");
    }
    out.raw("</article>\n");
    neighbours(out, page);
    frame.close(out);
    return new RenderedDocument(page.path(), PageFrame.CONTENT_TYPE, out.toString(), bodyStart);
  }

  private void byline(Markup out, SitePage page) {
    boolean dated = page.entry().isPost() && page.entry().date().isPresent();
    Optional<String> author = page.entry().author();
    if (!dated && author.isEmpty()) {
      return;
    }
    out.raw("<p class=\"meta\">");
    if (dated) {
      new Listing(out, site).date(page);
    }
    if (author.isPresent()) {
      out.raw(dated ? " <span>by " : "<span>By ").text(author.get()).raw("</span>");
    }
    out.raw("</p>\n");
  }

  private void neighbours(Markup out, SitePage page) {
    if (page.previous().isEmpty() && page.next().isEmpty()) {
      return;
    }
    out.raw("<nav class=\"neighbours\" aria-label=\"Other posts\">\n");
    neighbour(out, page.previous(), "prev", "Previous");
    neighbour(out, page.next(), "next", "Next");
    out.raw("</nav>\n");
  }

  private void neighbour(Markup out, OptionalInt index, String rel, String label) {
    if (index.isPresent()) {
      SitePage page = site.pages().get(index.getAsInt());
      out.raw("<a rel=\"").raw(rel).raw("\" href=\"").text(page.path()).raw("\"><span>");
      out.raw(label).raw("</span> ").text(page.entry().title()).raw("</a>\n");
    }
  }
}
