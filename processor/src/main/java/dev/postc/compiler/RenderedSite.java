package dev.postc.compiler;

import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.pack.PackedDocument;
import dev.postc.compiler.pack.PackedPage;
import dev.postc.compiler.pack.Packer;
import dev.postc.compiler.render.BodyRenderer;
import dev.postc.compiler.render.Html;
import dev.postc.compiler.render.Layout;
import dev.postc.compiler.render.RenderedBody;
import dev.postc.compiler.render.RenderedDocument;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every document of a site, rendered and at once packed: a body's HTML lives no longer than it
 * takes to compress it, so that memory does not grow with the length of the posts.
 *
 * @param pages in the order of {@link SiteModel#pages}
 * @param others the home page and the tags' pages
 */
record RenderedSite(List<PackedPage> pages, List<PackedDocument> others, PackedDocument notFound) {

  static RenderedSite of(SiteModel site, Layout layout) {
    Packer packer = new Packer();
    BodyRenderer bodies = new BodyRenderer(site);
    List<Article> articles =
        inParallel(
            site.pages(),
            page -> {
              RenderedBody body = bodies.render(page);
              RenderedDocument document = layout.page(page, body, site);
              return new Article(packer.page(page, body, document), body.excerpt());
            });
    List<Html> excerpts = articles.stream().map(Article::excerpt).toList();
    List<PackedDocument> tags =
        inParallel(site.tags(), tag -> packer.document(layout.tag(tag, site, excerpts)));
    return new RenderedSite(
        articles.stream().map(Article::packed).toList(),
        Stream.concat(home(site, layout, excerpts).map(packer::document), tags.stream()).toList(),
        packer.document(layout.notFound(site)));
  }

  /** None if a source of the author's is the home page. */
  private static Stream<RenderedDocument> home(SiteModel site, Layout layout, List<Html> excerpts) {
    RenderedDocument home = layout.home(site, excerpts);
    boolean taken = site.pages().stream().map(SitePage::path).anyMatch(home.path()::equals);
    return taken ? Stream.empty() : Stream.of(home);
  }

  private static <T, R> List<R> inParallel(List<T> inputs, Function<T, R> work) {
    return inputs.parallelStream().map(work).toList();
  }

  private record Article(PackedPage packed, Html excerpt) {}
}
