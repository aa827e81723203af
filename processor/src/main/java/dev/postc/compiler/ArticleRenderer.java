package dev.postc.compiler;

import dev.postc.compiler.BodyChecker.Checked;
import dev.postc.compiler.body.Body;
import dev.postc.compiler.diagnostic.InternalFailure;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.pack.PackedPage;
import dev.postc.compiler.pack.Packer;
import dev.postc.compiler.policy.PagePolicies;
import dev.postc.compiler.policy.Policies;
import dev.postc.compiler.render.BodyRenderer;
import dev.postc.compiler.render.Html;
import dev.postc.compiler.render.Layout;
import dev.postc.compiler.render.RenderedBody;
import dev.postc.compiler.render.RenderedDocument;
import java.util.Optional;

/** Checks, renders and packs one page; what is wrong is reported at its source. Thread-safe. */
final class ArticleRenderer {
  private final SiteModel site;
  private final Layout layout;
  private final Packer packer;
  private final BodyChecker checker;
  private final BodyRenderer bodies;
  private final Policies policies;

  /**
   * What became of a page.
   *
   * @param article empty if it could not be rendered, for a reason that is among the findings
   * @param checked without the body
   */
  record Result(Optional<Article> article, Checked checked) {}

  record Article(PackedPage packed, Html excerpt) {}

  ArticleRenderer(
      SiteModel site,
      Layout layout,
      Packer packer,
      BodyChecker checker,
      BodyRenderer bodies,
      Policies policies) {
    this.site = site;
    this.layout = layout;
    this.packer = packer;
    this.checker = checker;
    this.bodies = bodies;
    this.policies = policies;
  }

  Result render(SitePage page) {
    Checked checked = checker.check(page);
    Optional<Article> article = Optional.empty();
    try {
      article = checked.body().map(body -> article(page, body));
    } catch (RuntimeException | StackOverflowError e) {
      checked.findings().add(InternalFailure.of(e, BodyChecker.source(page.entry().document())));
    }
    return new Result(article, checked.withoutBody());
  }

  private Article article(SitePage page, Body parsed) {
    RenderedBody body = bodies.render(page, parsed);
    RenderedDocument document = layout.page(page, body, site);
    PagePolicies policy =
        policies.page(
            document.content(), document.bodyStart(), body.body().text(), page.entry().csp());
    return new Article(packer.page(page, body, document, policy), body.excerpt());
  }
}
