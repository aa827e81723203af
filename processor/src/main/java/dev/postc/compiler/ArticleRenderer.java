package dev.postc.compiler;

import dev.postc.compiler.body.Body;
import dev.postc.compiler.body.BodyParser;
import dev.postc.compiler.body.BodyRules;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.InternalFailure;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.pack.PackedPage;
import dev.postc.compiler.pack.Packer;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.render.BodyRenderer;
import dev.postc.compiler.render.Html;
import dev.postc.compiler.render.Layout;
import dev.postc.compiler.render.RenderedBody;
import dev.postc.compiler.render.RenderedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks, renders and packs one page; what is wrong is reported at its source. Thread-safe. */
final class ArticleRenderer {
  private final BodyParser parser = new BodyParser();
  private final SiteModel site;
  private final Layout layout;
  private final Packer packer;
  private final BodyRenderer bodies;

  /**
   * What became of a page.
   *
   * @param article empty if it could not be rendered, for a reason that is among the findings
   * @param findings in no order
   */
  record Result(Optional<Article> article, List<Diagnostic> findings) {}

  record Article(PackedPage packed, Html excerpt) {}

  ArticleRenderer(SiteModel site, Layout layout, Packer packer) {
    this.site = site;
    this.layout = layout;
    this.packer = packer;
    this.bodies = new BodyRenderer(site);
  }

  Result render(SitePage page) {
    List<Diagnostic> findings = new ArrayList<>();
    Optional<RenderedBody> body = body(parser, bodies, page, findings::add);
    try {
      return new Result(body.map(rendered -> article(page, rendered)), findings);
    } catch (RuntimeException | StackOverflowError e) {
      findings.add(InternalFailure.of(e, source(page.entry().document())));
      return new Result(Optional.empty(), findings);
    }
  }

  /**
   * What is wrong with the bodies of a site that will not be written.
   *
   * @param unpublished sources that are not in the site, and are checked all the same
   */
  static List<Diagnostic> checkBodies(SiteModel site, List<Entry> unpublished) {
    BodyParser parser = new BodyParser();
    BodyRenderer bodies = new BodyRenderer(site);
    Stream<List<Diagnostic>> published =
        site.pages().parallelStream()
            .map(
                page -> {
                  List<Diagnostic> findings = new ArrayList<>();
                  body(parser, bodies, page, findings::add);
                  return findings;
                });
    return Stream.concat(published, Stream.of(checkUnpublished(unpublished)))
        .flatMap(List::stream)
        .toList();
  }

  /** What is wrong with the bodies of sources that are not in the site. */
  static List<Diagnostic> checkUnpublished(List<Entry> unpublished) {
    BodyParser parser = new BodyParser();
    return unpublished.parallelStream()
        .map(Entry::document)
        .filter(Document::hasBody)
        .flatMap(
            document -> {
              List<Diagnostic> findings = new ArrayList<>();
              parsed(parser, document, findings::add);
              return findings.stream();
            })
        .toList();
  }

  private Article article(SitePage page, RenderedBody body) {
    RenderedDocument document = layout.page(page, body, site);
    return new Article(packer.page(page, body, document), body.excerpt());
  }

  private static Optional<RenderedBody> body(
      BodyParser parser, BodyRenderer bodies, SitePage page, Consumer<Diagnostic> findings) {
    Document document = page.entry().document();
    Optional<Body> parsed = parsed(parser, document, findings);
    try {
      return parsed.map(body -> bodies.render(page, body));
    } catch (RuntimeException | StackOverflowError e) {
      findings.accept(InternalFailure.of(e, source(document)));
      return Optional.empty();
    }
  }

  private static Optional<Body> parsed(
      BodyParser parser, Document document, Consumer<Diagnostic> findings) {
    Body body;
    try {
      body = parser.parse(document);
    } catch (RuntimeException | StackOverflowError e) {
      findings.accept(notRendered(document, e));
      return Optional.empty();
    }
    try {
      BodyRules.check(body, findings);
      return Optional.of(body);
    } catch (RuntimeException | StackOverflowError e) {
      findings.accept(InternalFailure.of(e, source(document)));
      return Optional.empty();
    }
  }

  private static Location source(Document document) {
    return Location.ofFile(document.text().source().displayPath());
  }

  private static Diagnostic notRendered(Document document, Throwable failure) {
    return Problem.BODY_NOT_RENDERED.at(
        source(document), Problem.BODY_NOT_RENDERED.hint(), reason(failure));
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
