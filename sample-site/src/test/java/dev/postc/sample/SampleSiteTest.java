package dev.postc.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.Page;
import dev.postc.Post;
import dev.postc.Tag;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor of the running site gets. */
class SampleSiteTest {
  private static SampleSite server;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    server = SampleSite.start(0);
    browser = new Browser(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static List<Page> everyPage() {
    return Blog.site().pages();
  }

  static List<Tag> everyTag() {
    return Blog.tags();
  }

  @Test
  void theSiteHasItsPostsAndItsDocumentation() {
    assertThat(Blog.posts()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(Blog.site().pages("page")).hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("everyPage")
  void everyPageIsServedWithItsTitle(Page page) throws Exception {
    HttpResponse<String> response = browser.get(page.path());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(Jsoup.parse(response.body()).title()).contains(page.title());
  }

  @ParameterizedTest
  @MethodSource("everyTag")
  void everyTagHasAPageThatLinksToItsPosts(Tag tag) throws Exception {
    HttpResponse<String> response = browser.get(tag.path());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(response.body()).select("a").eachAttr("href"))
        .containsAll(tag.posts().stream().map(Post::path).toList());
  }

  @Test
  void anImageOfAPageIsServedForEverWithItsSizeInThePage() throws Exception {
    Element image = Jsoup.parse(browser.get(Posts.Docs.Index.PATH).body()).select("img").first();

    assertThat(image.attr("width")).isEqualTo("640");
    assertThat(image.attr("height")).isEqualTo("150");
    HttpResponse<String> response = browser.get(image.attr("src"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).startsWith("<svg ");
    assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
  }

  @Test
  void noLinkWithinTheSiteIsBroken() throws Exception {
    Stream<String> starts =
        Stream.concat(
            Stream.of("/", HandPicked.PATH),
            Stream.concat(
                everyPage().stream().map(Page::path), everyTag().stream().map(Tag::path)));
    Crawl crawl = new Crawl(browser);
    crawl.from(starts.toList());
    assertThat(crawl.brokenLinks()).isEmpty();
    assertThat(crawl.links()).as("links followed").isGreaterThan(100);
  }

  @Test
  void theHomePageLeadsToEveryPost() throws Exception {
    Crawl crawl = new Crawl(browser);
    crawl.from(List.of("/"));
    assertThat(crawl.visited()).containsAll(Blog.posts().stream().map(Post::path).toList());
  }

  @Test
  void theDocumentationsIndexLeadsToEveryPageOfIt() throws Exception {
    Crawl crawl = new Crawl(browser);
    crawl.from(List.of(Posts.Docs.Index.PATH));
    assertThat(crawl.visited())
        .containsAll(Blog.site().pages("page").stream().map(Page::path).toList());
  }

  @Test
  void theHandPickedPageListsWhatTheSymbolsSay() throws Exception {
    HttpResponse<String> response = browser.get(HandPicked.PATH);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(response.body()).select("h3 a, li a").eachText())
        .containsExactlyElementsOf(
            Stream.of(
                    Stream.of(
                        Posts.Blog._2026.WhyPostsAreSymbols.post(),
                        Posts.Blog._2026.AMistakeIsACompileError.post(),
                        Posts.Blog._2026.HowThePackWorks.post()),
                    Stream.of(
                        Posts.Blog._2026.HowThePackWorks.post(),
                        Posts.Blog._2026.GzipOnce.post(),
                        Posts.Blog._2026.HttpConformanceNotes.post()),
                    Tags.CSharp.posts().stream(),
                    Tags.DotNet.posts().stream())
                .flatMap(posts -> posts)
                .map(Post::title)
                .toList());
  }

  @Test
  void tagsThatAreNotIdentifiersHaveTheirPosts() {
    assertThat(Tags.CSharp.NAME).isEqualTo("c#");
    assertThat(Tags.DotNet.NAME).isEqualTo(".net");
    assertThat(Tags.Nihon.NAME).isEqualTo("日本");
    assertThat(Tags.CSharp.posts()).isNotEmpty();
    assertThat(Tags.DotNet.posts()).isNotEmpty();
    assertThat(Tags.Nihon.posts()).isNotEmpty();
  }

  @Test
  void anOldPathLeadsToItsPage() throws Exception {
    HttpResponse<String> response = browser.get("/blog/2026/compressed-once.html");
    assertThat(response.statusCode()).isEqualTo(301);
    assertThat(response.headers().firstValue("Location").map(response.uri()::resolve))
        .hasValue(response.uri().resolve(Posts.Blog._2026.GzipOnce.PATH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/hand-picked/more", "/hand-pickedmore", "/mermaid/", "/no-such-page.html"})
  void whatIsNotThereIsNotFound(String path) throws Exception {
    HttpResponse<String> response = browser.get(path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).as("the site's own explanation").contains("<html");
  }
}
