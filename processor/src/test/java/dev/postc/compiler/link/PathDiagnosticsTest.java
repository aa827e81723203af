package dev.postc.compiler.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Mistakes in paths: two of one, and those that no request has. Each text and place is exact. */
class PathDiagnosticsTest {
  @Test
  void twoSourcesOfOnePath() {
    SiteFixture site =
        new SiteFixture()
            .source("a/x.md", "slug=y")
            .source("a/y.html", "class=Z")
            .source("b.md", "permalink=/a/y.html");

    site.assertReport(
        """
        posts/a/x.md:3:6: error: [POST052] path "/a/y.html" is also that of posts/a/y.html
          3 | slug=y
            |      ^
            = help: Give one of them another slug or permalink, or rename it.
        posts/a/y.html:1:1: error: [POST052] path "/a/y.html" is also that of posts/a/x.md
            = help: Give one of them another slug or permalink, or rename it.
        posts/b.md:3:11: error: [POST052] path "/a/y.html" is also that of posts/a/x.md
          3 | permalink=/a/y.html
            |           ^^^^^^^^^
            = help: Give one of them another slug or permalink, or rename it.
        """);
  }

  @Test
  void aPageAtThePathOfATagPage() {
    SiteFixture site =
        new SiteFixture()
            .url("https://example.com/blog")
            .source("tags/java.md", "type=page")
            .source("z.md", "tags=c, java");

    site.assertReport(
        """
        posts/tags/java.md:1:1: error: [POST052] path "/blog/tags/java.html" is also that of the page of tag "java"
            = help: Give one of them another slug or permalink, or rename it.
        posts/z.md:3:9: error: [POST052] path "/blog/tags/java.html" is also that of posts/tags/java.md
          3 | tags=c, java
            |         ^^^^
            = help: The tag's page has this path; change the page's, or the tag's name
        """);
  }

  @Test
  void twoTagsOfOnePathWhoseClassesDiffer() {
    SiteFixture site = new SiteFixture().rule("a?+", null, "Other").source("a.md", "tags=a?+, a-+");

    site.assertReport(
        """
        posts/a.md:3:6: error: [POST052] path "/tags/a-+.html" is also that of the page of tag "a-+"
          3 | tags=a?+, a-+
            |      ^^^
            = help: The tag's page has this path; change the page's, or the tag's name
        posts/a.md:3:11: error: [POST052] path "/tags/a-+.html" is also that of the page of tag "a?+"
          3 | tags=a?+, a-+
            |           ^^^
            = help: The tag's page has this path; change the page's, or the tag's name
        """);
  }

  @Test
  void aUsersOwnHomePageAndNotFoundPageAreTheSites() {
    SiteFixture site = new SiteFixture().source("index.md").source("404.md", "type=page");

    assertThat(site.report()).isEmpty();
  }

  @Test
  void twoHomePages() {
    SiteFixture site =
        new SiteFixture().source("a.md", "permalink=/", "aliases=/index.html").source("index.md");

    site.assertReport(
        """
        posts/a.md:3:11: error: [POST052] path "/index.html" is also that of posts/index.md
          3 | permalink=/
            |           ^
            = help: Give one of them another slug or permalink, or rename it.
        posts/a.md:4:9: error: [POST054] alias "/index.html" leads to itself
          4 | aliases=/index.html
            |         ^^^^^^^^^^^
            = help: A request for it is answered with this very page. Leave it out.
        posts/index.md:1:1: error: [POST052] path "/index.html" is also that of posts/a.md
            = help: Give one of them another slug or permalink, or rename it.
        """);
  }

  @Test
  void aPathThatNoRequestLineHolds() {
    SiteFixture site = new SiteFixture().source("a.md", "permalink=/" + "x".repeat(8000));

    assertThat(site.report())
        .startsWith("posts/a.md:3:11: error: [POST050] path \"/xxx")
        .contains("xxx\u2026\" has 8,001 characters, which is over 8,000\n");
  }

  @Test
  void brokenSourcesAreNotBlamedForPathsThatMayBeStandIns() {
    SiteFixture site =
        new SiteFixture()
            .source("a.md", "permalink=/b.html")
            .broken("b.md", false, "class=not a name");

    assertThat(site.report()).isEmpty();
    assertThat(site.classes()).containsExactly("Posts.A /b.html post");
  }
}
