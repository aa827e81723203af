package dev.postc.compiler.render;

import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.model.SiteTag;
import java.util.List;
import java.util.Optional;

/** The index of a tag: its newest posts and pages with their excerpts, the others by title. */
record TagTemplate(PageFrame frame, SiteModel site) {
  private static final int WITH_EXCERPT = 20;

  RenderedDocument render(SiteTag tag, List<Html> excerpts) {
    Markup out = new Markup(16_384);
    frame.open(
        out,
        site,
        new PageFrame.Head(
            PageFrame.LANGUAGE, tag.name(), Optional.empty(), Optional.of(tag.path())));
    out.raw("<h1><span class=\"kind\">Tag</span> ").text(tag.name()).raw("</h1>\n");
    Listing listing = new Listing(out, site);
    int shown = Math.min(WITH_EXCERPT, tag.pages().size());
    for (int index : tag.pages().subList(0, shown)) {
      listing.teaser(site.pages().get(index), excerpts.get(index));
    }
    List<SitePage> rest =
        tag.pages().subList(shown, tag.pages().size()).stream().map(site.pages()::get).toList();
    if (!rest.isEmpty()) {
      out.raw("<section>\n<h2>More</h2>\n");
      listing.titles(rest);
      out.raw("</section>\n");
    }
    frame.close(out);
    return new RenderedDocument(tag.path(), PageFrame.CONTENT_TYPE, out.toString(), -1);
  }
}
