package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postc.Heading;
import dev.postc.PackException;
import dev.postc.Page;
import dev.postc.Post;
import dev.postc.Site;
import dev.postc.Tag;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.PostDate;
import dev.postc.compiler.model.SiteTag;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.render.RenderedBody;
import dev.postc.generated.GeneratedSite;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackRoundTripTest {
  private static final String BODY =
      "<h2 id=\"日本\">日本 &amp; <em>𝒳</em></h2><a href=\"/blog/a.html\">é</a><img src=\"/i.png\">";
  // The second 02:30 of the night in which Rome's clocks go back.
  private static final ZonedDateTime LATER =
      ZonedDateTime.ofLocal(
          LocalDateTime.of(2025, 10, 26, 2, 30, 1, 5),
          ZoneId.of("Europe/Rome"),
          ZoneOffset.ofHours(1));

  private final Site site = fixture().open();

  /** A site with a value of every kind. */
  static SiteFixture fixture() {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("zeta", "1");
    metadata.put("alpha", "{\"b\":[]}");
    metadata.put("empty", "");
    Entry full =
        new Entry(
            SiteFixture.document("/blog/2025/full.html"),
            false,
            "Zitat „ü“ & <b>",
            "post",
            Status.PUBLISHED,
            Optional.of(new PostDate(LocalDate.of(2025, 10, 26), LATER)),
            List.of(),
            Optional.of("Beschreibung"),
            Optional.of("Summary"),
            Optional.of("Author"),
            Optional.of("/image.png"),
            Optional.of("de-CH"),
            Optional.of(
                new PostDate(
                    LocalDate.of(2025, 11, 1),
                    ZonedDateTime.of(2025, 11, 1, 8, 0, 0, 0, ZoneOffset.ofHours(-3)))),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            metadata,
            Optional.empty());
    SiteFixture fixture = new SiteFixture("https://example.com:8443/blog");
    fixture.add(
        new SiteFixture.Piece(
            "/blog/2025/full.html",
            full,
            List.of("/blog/old.html"),
            List.of(1, 0),
            new RenderedBody(
                SiteFixture.html(BODY),
                SiteFixture.html("<p>Ex <a href=\"/x\">ü</a></p>"),
                List.of(SiteFixture.heading(2, "日本", "日本 & 𝒳"))),
            true));
    fixture.post("/blog/2024/b.html", LocalDate.of(2024, 2, 29), "B", "<p>b</p>");
    fixture.post("/blog/2023/c.html", LocalDate.of(-5, 1, 1), "C", "");
    fixture.page("/blog/about.html", "page", "<p>about</p>");
    fixture.add(
        new SiteFixture.Piece(
            "/blog/talk.html",
            SiteFixture.entry("/blog/talk.html", "Talk", "talk", Optional.empty()),
            List.of(),
            List.of(1),
            new RenderedBody(
                SiteFixture.html("<a href=\"/talk\">not in the document</a>"),
                SiteFixture.html(""),
                List.of()),
            false));
    fixture.tags.add(new SiteTag("c#", "/blog/tags/c%23.html", List.of(0)));
    fixture.tags.add(new SiteTag("日本", "/blog/tags/%E6%97%A5%E6%9C%AC.html", List.of(0, 4)));
    fixture.tags.add(new SiteTag("B", "/blog/tags/B.html", List.of()));
    return fixture.document("/blog/index.html", "text/html; charset=utf-8", "<h1>Home</h1>");
  }

  @Test
  void keepsAllValuesOfAPost() {
    Post post = GeneratedSite.post(site, "/blog/2025/full.html");
    assertThat(post.title()).isEqualTo("Zitat „ü“ & <b>");
    assertThat(post.type()).isEqualTo("post");
    assertThat(post.path()).isEqualTo("/blog/2025/full.html");
    assertThat(post.url()).isEqualTo(URI.create("https://example.com:8443/blog/2025/full.html"));
    assertThat(post.html()).isEqualTo(BODY);
    assertThat(post.excerpt()).isEqualTo("<p>Ex <a href=\"/x\">ü</a></p>");
    assertThat(post.headings()).containsExactly(new Heading(2, "日本", "日本 & 𝒳"));
    assertThat(post.source()).isEqualTo("blog/2025/full.md");
    assertThat(post.metadata().keySet()).containsExactly("zeta", "alpha", "empty");
    assertThat(post.metadata()).containsEntry("alpha", "{\"b\":[]}").containsEntry("empty", "");
    assertThat(post.description()).contains("Beschreibung");
    assertThat(post.summary()).contains("Summary");
    assertThat(post.author()).contains("Author");
    assertThat(post.image()).contains("/image.png");
    assertThat(post.lang()).contains("de-CH");
    assertThat(post.updated())
        .contains(ZonedDateTime.of(2025, 11, 1, 8, 0, 0, 0, ZoneOffset.ofHours(-3)));
    assertThat(post.date()).isEqualTo(LocalDate.of(2025, 10, 26));
    assertThat(post.publishedAt()).isEqualTo(LATER);
    assertThat(post.tags()).extracting(Tag::name).containsExactly("日本", "c#");
  }

  @Test
  void leavesAbsentValuesEmpty() {
    Page page = site.find("/blog/about.html").orElseThrow();
    assertThat(page).isNotInstanceOf(Post.class);
    assertThat(page.description()).isEmpty();
    assertThat(page.updated()).isEmpty();
    assertThat(page.metadata()).isEmpty();
    assertThat(page.tags()).isEmpty();
    assertThat(page.headings()).isEmpty();
  }

  @Test
  void putsTheBaseBeforeRootAbsoluteUrlsOnly() {
    Page page = site.find("/blog/2025/full.html").orElseThrow();
    assertThat(page.html(URI.create("http://[::1]:80/ignored?q#f")))
        .isEqualTo(BODY.replace("=\"/", "=\"http://[::1]:80/"));
    for (String wrong :
        List.of(
            "/relative",
            "mailto:a@b",
            "//host",
            "http://x'onmouseover=alert(1)'",
            "http://user@example.com",
            "http://'@example.com")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> page.html(URI.create(wrong)))
          .withMessageContaining(wrong);
    }
  }

  @Test
  void keepsABodyThatItsDocumentDoesNotShow() {
    Page page = site.find("/blog/talk.html").orElseThrow();
    assertThat(page.html()).isEqualTo("<a href=\"/talk\">not in the document</a>");
    assertThat(page.html(URI.create("https://a.b"))).contains("\"https://a.b/talk\"");
    assertThat(page.excerpt()).isEmpty();
  }

  @Test
  void listsPagesInTheSitesOrder() {
    assertThat(site.posts())
        .extracting(Post::path)
        .containsExactly("/blog/2025/full.html", "/blog/2024/b.html", "/blog/2023/c.html");
    assertThat(site.pages()).hasSize(5).startsWith(site.posts().toArray(Page[]::new));
    assertThat(site.pages("post")).isEqualTo(site.posts());
    assertThat(site.pages("talk")).extracting(Page::title).containsExactly("Talk");
    assertThat(site.pages("none")).isEmpty();
    assertThat(site.all(Post.class)).isEqualTo(site.posts());
    assertThat(site.all(Page.class)).isEqualTo(site.pages());
    assertThat(site.all(Object.class)).hasSize(5);
    assertThat(site.all(String.class)).isEmpty();
    assertThat(site.title()).isEqualTo("Exämple");
    assertThat(site.url()).isEqualTo(URI.create("https://example.com:8443/blog"));
  }

  @Test
  void linksPostsToTheirNeighbours() {
    Post middle = site.posts().get(1);
    assertThat(middle.next()).contains(site.posts().get(0));
    assertThat(middle.previous()).contains(site.posts().get(2));
    assertThat(site.posts().get(0).next()).isEmpty();
    assertThat(site.posts().get(2).previous()).isEmpty();
    assertThat(site.posts().get(2).date()).isEqualTo(LocalDate.of(-5, 1, 1));
  }

  @Test
  void findsTagsWhateverTheirOrder() {
    assertThat(site.tags()).extracting(Tag::name).containsExactly("c#", "日本", "B");
    for (Tag tag : site.tags()) {
      assertThat(site.tag(tag.name())).contains(tag);
    }
    assertThat(site.tag("b")).isEmpty();
    Tag tag = site.tag("日本").orElseThrow();
    assertThat(tag.path()).isEqualTo("/blog/tags/%E6%97%A5%E6%9C%AC.html");
    assertThat(tag.posts()).extracting(Post::path).containsExactly("/blog/2025/full.html");
    assertThat(tag.pages()).hasSize(2);
    assertThat(site.tag("B").orElseThrow().pages()).isEmpty();
  }

  @Test
  void comparesPagesAndTagsBySiteAndName() {
    Site other = fixture().open();
    Page page = site.posts().get(0);
    assertThat(page).isEqualTo(site.find(page.path()).orElseThrow()).hasToString(page.path());
    assertThat(page).hasSameHashCodeAs(site.pages().get(0));
    assertThat(page).isNotEqualTo(other.posts().get(0)).isNotEqualTo(site.posts().get(1));
    Tag tag = site.tags().get(0);
    assertThat(tag).isEqualTo(page.tags().get(1)).isNotEqualTo(other.tags().get(0));
    assertThat(tag).hasToString("c#");
  }

  @Test
  void findsPagesOnly() {
    assertThat(site.find("/blog/index.html")).isEmpty();
    assertThat(site.find("/blog/old.html")).isEmpty();
    assertThat(site.find("/blog/nothing.html")).isEmpty();
    assertThat(site.find("")).isEmpty();
    assertThat(site.posts()).hasSize(3);
    assertThat(site.find("/blog/nothing.html")).isEmpty();
  }

  @Test
  void givesListsThatNobodyCanChange() {
    assertThatThrownBy(() -> site.posts().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> site.posts().get(0).metadata().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> site.posts().get(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void saysThatClassesAndPackAreOutOfStep() {
    assertThatThrownBy(() -> GeneratedSite.page(site, "/blog/gone.html"))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("/blog/gone.html")
        .hasMessageContaining("different builds");
    assertThatThrownBy(() -> GeneratedSite.post(site, "/blog/about.html"))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("post /blog/about.html");
    assertThatThrownBy(() -> GeneratedSite.tag(site, "gone"))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("\"gone\"");
  }
}
