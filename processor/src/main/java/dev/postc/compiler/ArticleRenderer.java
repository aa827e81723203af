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
import java.util.List;
import java.util.Optional;

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
    RenderedBody body;
    try {
      body = bodies.render(page);
    } catch (RuntimeException | StackOverflowError e) {
      return new Failed(notRendered(page, e));
    }
    try {
      RenderedDocument document = layout.page(page, body, site);
      return new Article(packer.page(page, body, document), body.excerpt());
    } catch (RuntimeException | StackOverflowError e) {
      return new Failed(InternalFailure.of(e, source(page)));
    }
  }

  /** What is wrong with the bodies of a site that will not be written, in the site's order. */
  static List<Diagnostic> checkBodies(SiteModel site) {
    BodyRenderer bodies = new BodyRenderer(site);
    return site.pages().parallelStream().flatMap(page -> checkBody(bodies, page).stream()).toList();
  }

  private static Optional<Diagnostic> checkBody(BodyRenderer bodies, SitePage page) {
    try {
      bodies.render(page);
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.of(notRendered(page, e));
    }
  }

  private static Location source(SitePage page) {
    return Location.ofFile(page.entry().document().text().source().displayPath());
  }

  private static Diagnostic notRendered(SitePage page, Throwable failure) {
    return Problem.BODY_NOT_RENDERED.at(
        source(page),
        "Make what it names smaller, or split the page. Of a table, cells that a short row"
            + " leaves out count, too.",
        reason(failure));
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
