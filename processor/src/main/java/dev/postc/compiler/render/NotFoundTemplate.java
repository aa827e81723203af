package dev.postc.compiler.render;

import dev.postc.compiler.model.SiteModel;
import java.util.Optional;

/** What is shown where there is nothing. */
record NotFoundTemplate(PageFrame frame, SiteModel site) {

  RenderedDocument render() {
    Markup out = new Markup(8_192);
    frame.open(
        out,
        site,
        new PageFrame.Head(
            PageFrame.LANGUAGE, "Page not found", Optional.empty(), Optional.empty()));
    out.raw(
        """
        <h1>Page not found</h1>
        <p>There is nothing at this address. The page may have moved, or the link may be wrong.</p>
        <p>\
        """);
    out.link(PageFrame.home(site), "Go to the home page").raw("</p>\n");
    frame.close(out);
    return new RenderedDocument(
        site.prefix() + "/404.html", PageFrame.CONTENT_TYPE, out.toString(), -1);
  }
}
