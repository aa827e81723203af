package dev.postc.compiler.render;

import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The home page: the newest posts with their excerpts, the older ones by year, the pages. */
record HomeTemplate(PageFrame frame, SiteModel site) {
  private static final int NEWEST = 20;

  /** Where there are pages of this type, those of others are for lists of the author's. */
  private static final String PLAIN = "page";

  RenderedDocument render(List<Html> excerpts) {
    Markup out = new Markup(32_768);
    frame.open(
        out,
        site,
        new PageFrame.Head(
            PageFrame.LANGUAGE, "", Optional.empty(), Optional.of(PageFrame.home(site))));
    Listing listing = new Listing(out, site);
    List<SitePage> posts = site.posts();
    int newest = Math.min(NEWEST, posts.size());
    for (int i = 0; i < newest; i++) {
      listing.teaser(posts.get(i), excerpts.get(i));
    }
    older(listing, posts.subList(newest, posts.size()));
    List<SitePage> others = site.pages().subList(site.postCount(), site.pages().size());
    List<SitePage> plain =
        others.stream().filter(page -> page.entry().type().equals(PLAIN)).toList();
    pages(listing, plain.isEmpty() ? others : plain);
    frame.close(out);
    return new RenderedDocument(
        site.prefix() + "/index.html", PageFrame.CONTENT_TYPE, out.toString(), -1);
  }

  private void older(Listing listing, List<SitePage> posts) {
    if (posts.isEmpty()) {
      return;
    }
    listing.out().raw("<section>\n<h2>Older posts</h2>\n");
    SortedMap<Integer, List<SitePage>> years =
        posts.stream()
            .collect(
                Collectors.groupingBy(
                    post -> -post.entry().date().orElseThrow().day().getYear(),
                    TreeMap::new,
                    Collectors.toList()));
    years.forEach(
        (year, ofYear) -> {
          listing.out().raw("<h3>" + -year + "</h3>\n");
          listing.titles(ofYear);
        });
    listing.out().raw("</section>\n");
  }

  private void pages(Listing listing, List<SitePage> pages) {
    if (pages.isEmpty()) {
      if (site.postCount() == 0) {
        listing.out().raw("<p>Nothing has been published here yet.</p>\n");
      }
      return;
    }
    listing.out().raw("<section>\n<h2>Pages</h2>\n");
    listing.titles(pages);
    listing.out().raw("</section>\n");
  }
}
