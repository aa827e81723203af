package dev.postc.compiler;

import dev.postc.compiler.ArticleRenderer.Article;
import dev.postc.compiler.ArticleRenderer.Result;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.pack.PackedDocument;
import dev.postc.compiler.pack.PackedPage;
import dev.postc.compiler.pack.Packer;
import dev.postc.compiler.policy.PagePolicies;
import dev.postc.compiler.policy.Policies;
import dev.postc.compiler.render.BodyRenderer;
import dev.postc.compiler.render.Html;
import dev.postc.compiler.render.Layout;
import dev.postc.compiler.render.RenderedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every document of a site, rendered and at once packed: a body's HTML lives no longer than it
 * takes to compress it, so that memory does not grow with the length of the posts.
 *
 * @param pages in the order of {@link SiteModel#pages}
 * @param others the tags' pages, the home page and the page for unknown paths
 * @param notFound the path of the latter
 * @param common the policies that these are packed without
 */
record RenderedSite(
    List<PackedPage> pages, List<PackedDocument> others, String notFound, PagePolicies common) {

  /**
   * Renders a site; empty if a page could not be rendered.
   *
   * @param policies makes those of the documents
   * @param bodies gets what was found in them
   */
  static Optional<RenderedSite> of(
      SiteModel site,
      Layout layout,
      Packer codings,
      BodyRenderer renderer,
      Policies policies,
      SiteBodies bodies) {
    // Most pages have nothing of their own that a policy speaks of, and neither has this document.
    RenderedDocument notFound = layout.notFound(site);
    PagePolicies common = policies.page(notFound.content(), -1, "", Optional.empty());
    Packer packer = codings.sharing(common);
    ArticleRenderer articles =
        new ArticleRenderer(site, layout, packer, bodies.checker(), renderer, policies);
    Function<RenderedDocument, PackedDocument> pack =
        document -> packer.document(document, policies.document(document.content()));
    List<Result> results = inParallel(site.pages(), articles::render);
    for (int i = 0; i < results.size(); i++) {
      bodies.add(site.pages().get(i), results.get(i).checked());
    }
    List<Article> rendered = results.stream().flatMap(r -> r.article().stream()).toList();
    if (rendered.size() < results.size()) {
      return Optional.empty();
    }
    List<Html> excerpts = rendered.stream().map(Article::excerpt).toList();
    List<PackedDocument> others =
        new ArrayList<>(
            inParallel(site.tags(), tag -> pack.apply(layout.tag(tag, site, excerpts))));
    Stream.of(layout.home(site, excerpts), notFound)
        .filter(document -> !isAuthors(document, site))
        .map(pack)
        .forEach(others::add);
    return Optional.of(
        new RenderedSite(
            rendered.stream().map(Article::packed).toList(),
            List.copyOf(others),
            notFound.path(),
            common));
  }

  /** Whether a source of the author's stands in a generated document's place. */
  private static boolean isAuthors(RenderedDocument document, SiteModel site) {
    return site.pages().stream()
        .map(SitePage::path)
        .anyMatch(
            path ->
                path.equals(document.path())
                    || (site.isHome(path) && site.isHome(document.path())));
  }

  private static <T, R> List<R> inParallel(List<T> inputs, Function<T, R> work) {
    return inputs.parallelStream().map(work).toList();
  }
}
