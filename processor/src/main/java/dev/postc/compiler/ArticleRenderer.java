package dev.postc.compiler;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.InternalFailure;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.pack.PackedPage;
import dev.postc.compiler.pack.Packer;
import dev.postc.compiler.render.BodyRenderer;
import dev.postc.compiler.render.Html;
import dev.postc.compiler.render.Layout;
import dev.postc.compiler.render.RenderedBody;
import dev.postc.compiler.render.RenderedDocument;

/** Renders and packs one page; what fails is reported at its source. Thread-safe. */
final class ArticleRenderer {
  private final SiteModel site;
  private final Layout layout;
  private final Packer packer;
  private final BodyRenderer bodies;

  /** What became of a page. */
  sealed interface Result {}

  record Article(PackedPage packed, Html excerpt) implements Result {}

  record Failed(Diagnostic diagnostic) implements Result {}

  ArticleRenderer(SiteModel site, Layout layout, Packer packer) {
    this.site = site;
    this.layout = layout;
    this.packer = packer;
    this.bodies = new BodyRenderer(site);
  }

  Result render(SitePage page) {
    Location source = Location.ofFile(page.entry().document().text().source().displayPath());
    RenderedBody body;
    try {
      body = bodies.render(page);
    } catch (RuntimeException | StackOverflowError e) {
      return new Failed(
          Problem.BODY_NOT_RENDERED.at(
              source,
              "Make what it names smaller, or split the page. Of a table, cells that a short row"
                  + " leaves out count, too.",
              reason(e)));
    }
    try {
      RenderedDocument document = layout.page(page, body, site);
      return new Article(packer.page(page, body, document), body.excerpt());
    } catch (RuntimeException | StackOverflowError e) {
      return new Failed(InternalFailure.of(e, source));
    }
  }

  private static String reason(Throwable failure) {
    if (failure instanceof StackOverflowError) {
      return "its elements are nested too deeply";
    }
    return failure instanceof IllegalArgumentException && failure.getMessage() != null
        ? failure.getMessage()
        : InternalFailure.describe(failure);
  }
}
