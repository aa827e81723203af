package dev.postc.compiler.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultLayoutTest {
  private static final String URL = "https://example.com/site";
  private final DefaultLayout layout = new DefaultLayout();

  @Test
  void aPostShowsItsTitleDateAuthorTagsBodyAndNeighbours() {
    Sites.Extras extras = new Sites.Extras("About.", "Ann", "de", List.of("c#", "日本"));
    SiteModel site =
        new Sites(URL, "Example")
            .post("new.md", "2025-04-01", "New", "", Sites.Extras.NONE)
            .post("a/b.md", "2025-03-05", "Middle", "Text.", extras)
            .post("old.md", "2025-01-01", "Old", "", Sites.Extras.NONE)
            .build();

    Document html = parse(page(site, 1));

    assertThat(html.selectFirst("html").attr("lang")).isEqualTo("de");
    assertThat(html.title()).isEqualTo("Middle · Example");
    assertThat(html.select("h1").eachText()).containsExactly("Middle");
    assertThat(html.selectFirst("meta[name=description]").attr("content")).isEqualTo("About.");
    assertThat(html.selectFirst("meta[name=generator]").attr("content")).isEqualTo("postc");
    assertThat(html.selectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.com/site/a/b.html");
    assertThat(html.selectFirst(".meta").text()).isEqualTo("5 March 2025 by Ann");
    assertThat(html.selectFirst("time").attr("datetime")).isEqualTo("2025-03-05");
    assertThat(links(html, ".tags a"))
        .containsExactly("c# /site/tags/c%23.html", "日本 /site/tags/%E6%97%A5%E6%9C%AC.html");
    assertThat(links(html, ".neighbours a"))
        .containsExactly("Previous Old /site/old.html", "Next New /site/new.html");
    assertThat(links(html, "header.site a")).containsExactly("Example /site/");
  }

  @Test
  void theBodyStandsVerbatimWhereTheDocumentSays() {
    SiteModel site = Sites.ofBody("A <x-y> *é* 𝒳 & [b](c)\n\n<!-- d -->\n");
    RenderedBody body = Sites.render(site, site.pages().get(0));

    RenderedDocument document = layout.page(site.pages().get(0), body, site);

    assertThat(document.content().substring(document.bodyStart())).startsWith(body.body().text());
    assertThat(document.path()).isEqualTo("/blog/a.html");
    assertThat(document.contentType()).isEqualTo("text/html; charset=utf-8");
  }

  @Test
  void aPageThatIsNoPostHasNoDateAndNoNeighbours() {
    SiteModel site =
        new Sites(URL, "Example")
            .post("a.md", "2025-03-15", "A", "", Sites.Extras.NONE)
            .page("about.md", "About", "Text.", new Sites.Extras(null, "Ann", null, List.of()))
            .build();

    Document html = parse(page(site, 1));

    assertThat(html.select("time, nav, .tags")).isEmpty();
    assertThat(html.selectFirst(".meta").text()).isEqualTo("By Ann");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</title><b>",
        "\"quoted\" 'single' & &amp;",
        "</style>",
        "-->",
        "${x} {{y}} \\u0041 \"\"\""
      })
  void textOfTheAuthorIsOnlyEverText(String text) {
    Sites.Extras extras = new Sites.Extras(text, text, "en", List.of(text));
    SiteModel site =
        new Sites(URL, text)
            .post("a.md", "2025-03-15", text, "", extras)
            .post("b.md", "2025-03-14", text, "", extras)
            .build();
    List<Html> excerpts = excerpts(site);

    for (RenderedDocument document :
        List.of(
            page(site, 0),
            layout.home(site, excerpts),
            layout.tag(site.tags().get(0), site, excerpts),
            layout.notFound(site))) {
      Document html = parse(document);
      assertThat(html.select("script, b")).isEmpty();
      assertThat(html.select("style")).hasSize(1);
      assertThat(html.title()).contains(text);
      assertThat(html.selectFirst("header.site a").text()).isEqualTo(text);
    }
    Document post = parse(page(site, 0));
    assertThat(post.select("main h1, .tags a").eachText()).containsOnly(text);
    assertThat(post.selectFirst("meta[name=description]").attr("content")).isEqualTo(text);
    assertThat(post.selectFirst(".meta").text()).endsWith("by " + text);
  }

  @Test
  void theHomePageShowsTheNewestPostsThenTheOthersByYearThenThePages() {
    Sites sites = new Sites(URL, "Example");
    for (int i = 0; i < 23; i++) {
      String date = i < 21 ? "2025-01-02" : "2024-12-31";
      sites.post("p" + i + ".md", date, "Post " + i, "*Text " + i + "*", Sites.Extras.tags("t"));
    }
    SiteModel site = sites.page("about.md", "About", "Text.", Sites.Extras.NONE).build();

    RenderedDocument home = layout.home(site, excerpts(site));

    Document html = parse(home);
    assertThat(home.path()).isEqualTo("/site/index.html");
    assertThat(home.bodyStart()).isEqualTo(-1);
    assertThat(html.title()).isEqualTo("Example");
    assertThat(html.select("h1").eachText()).containsExactly("Example");
    assertThat(html.selectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.com/site/");
    assertThat(html.select(".teaser")).hasSize(20);
    assertThat(html.selectFirst(".teaser").text()).isEqualTo("Post 0 2 January 2025 Text 0 t");
    assertThat(html.select(".teaser em")).hasSize(20);
    assertThat(html.select("section h2, section h3, section li").eachText())
        .containsExactly(
            "Older posts",
            "2025",
            "Post 20 2 January 2025",
            "2024",
            "Post 21 31 December 2024",
            "Post 22 31 December 2024",
            "Pages",
            "About");
  }

  @Test
  void aSiteWithoutPostsHasAHomePage() {
    SiteModel pages =
        new Sites(URL, "Example").page("about.md", "About", "", Sites.Extras.NONE).build();
    SiteModel nothing = new Sites("https://example.com", "Nothing").build();

    assertThat(parse(layout.home(pages, excerpts(pages))).select("main").text())
        .isEqualTo("Pages About");
    Document html = parse(layout.home(nothing, List.of()));
    assertThat(html.text()).contains("Nothing has been published here yet.");
    assertThat(html.title()).isEqualTo("Nothing");
  }

  @Test
  void theHomePageListsPagesOfOtherTypesOnlyWhereThereAreNoPlainOnes() {
    Sites sites = new Sites(URL, "Example").pageOfType("code", "e1.md", "E1");
    SiteModel codes = sites.build();
    SiteModel both = sites.page("about.md", "About", "", Sites.Extras.NONE).build();

    assertThat(parse(layout.home(codes, excerpts(codes))).select("main").text())
        .isEqualTo("Pages E1");
    assertThat(parse(layout.home(both, excerpts(both))).select("main").text())
        .isEqualTo("Pages About");
  }

  @Test
  void aTagPageListsItsPostsAndPages() {
    Sites sites = new Sites(URL, "Example");
    for (int i = 0; i < 21; i++) {
      sites.post("p" + i + ".md", "2025-01-02", "Post " + i, "Text.", Sites.Extras.tags("t"));
    }
    sites.post("other.md", "2025-01-01", "Other", "Text.", Sites.Extras.NONE);
    SiteModel site = sites.page("about.md", "About", "Text.", Sites.Extras.tags("t")).build();

    RenderedDocument tag = layout.tag(site.tags().get(0), site, excerpts(site));

    Document html = parse(tag);
    assertThat(tag.path()).isEqualTo("/site/tags/t.html");
    assertThat(html.title()).isEqualTo("t · Example");
    assertThat(html.select("main h1").text()).isEqualTo("Tag t");
    assertThat(html.select(".teaser h2, .titles a").eachText())
        .hasSize(22)
        .startsWith("Post 0")
        .endsWith("Post 20", "About");
  }

  @Test
  void thePageForNothingLeadsHomeAndIsNotIndexed() {
    SiteModel site = new Sites(URL, "Example").build();

    RenderedDocument document = layout.notFound(site);

    Document html = parse(document);
    assertThat(document.path()).isEqualTo("/site/404.html");
    assertThat(links(html, "main a")).containsExactly("Go to the home page /site/");
    assertThat(html.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(html.select("link[rel=canonical]")).isEmpty();
  }

  @Test
  void aDocumentMakesNoRequestAndHasNoScript() {
    SiteModel site = Sites.ofBody("Text.");

    Document html = parse(page(site, 0));

    assertThat(html.select("script, [src], link:not([rel=canonical])")).isEmpty();
    assertThat(html.select("style").html()).doesNotContain("url(", "@import");
  }

  @Test
  void theSkipLinkLeadsToTheContentWhateverHeadingsThereAre() {
    Document html = parse(page(Sites.ofBody("# main\n\n# postc:main"), 0));

    String id = html.selectFirst("a.skip").attr("href").substring(1);
    assertThat(html.getElementsByAttributeValue("id", id))
        .hasSize(1)
        .first()
        .isEqualTo(html.selectFirst("main"));
  }

  private RenderedDocument page(SiteModel site, int index) {
    SitePage page = site.pages().get(index);
    return layout.page(page, Sites.render(site, page), site);
  }

  private static List<Html> excerpts(SiteModel site) {
    List<Html> excerpts = new ArrayList<>();
    site.pages().forEach(page -> excerpts.add(Sites.render(site, page).excerpt()));
    return excerpts;
  }

  private static Document parse(RenderedDocument document) {
    return Jsoup.parse(document.content());
  }

  private static List<String> links(Element html, String selector) {
    return html.select(selector).stream().map(a -> a.text() + " " + a.attr("href")).toList();
  }
}
