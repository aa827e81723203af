package dev.postc.compiler.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Mistakes in aliases. Each text and place is exact. */
class AliasDiagnosticsTest {
  @Test
  void anAliasThatIsThePathOfAPage() {
    SiteFixture site =
        new SiteFixture()
            .source("a.md", "aliases=/b.html, /tags/t.html, /a.html, /, /404.html")
            .source("b.md", "tags=t");

    site.assertReport(
        """
        posts/a.md:3:9: error: [POST047] alias "/b.html" is the path of posts/b.md
          3 | aliases=/b.html, /tags/t.html, /a.html, /, /404.html
            |         ^^^^^^^
            = help: An alias leads old links to a page that has moved; leave it out.
        posts/a.md:3:18: error: [POST047] alias "/tags/t.html" is the path of the page of tag "t"
          3 | aliases=/b.html, /tags/t.html, /a.html, /, /404.html
            |                  ^^^^^^^^^^^^
            = help: An alias leads old links to a page that has moved; leave it out.
        posts/a.md:3:32: error: [POST054] alias "/a.html" leads to itself
          3 | aliases=/b.html, /tags/t.html, /a.html, /, /404.html
            |                                ^^^^^^^
            = help: A request for it is answered with this very page. Leave it out.
        posts/a.md:3:41: error: [POST047] alias "/" is the path of the home page
          3 | aliases=/b.html, /tags/t.html, /a.html, /, /404.html
            |                                         ^
            = help: An alias leads old links to a page that has moved; leave it out.
        posts/a.md:3:44: error: [POST047] alias "/404.html" is the path of the page for what is not found
          3 | aliases=/b.html, /tags/t.html, /a.html, /, /404.html
            |                                            ^^^^^^^^^
            = help: An alias leads old links to a page that has moved; leave it out.
        """);
  }

  @Test
  void anAliasGivenTwice() {
    SiteFixture site =
        new SiteFixture().source("a.md", "aliases=/old").source("b.md", "aliases=/x, /old");

    site.assertReport(
        """
        posts/a.md:3:9: error: [POST048] alias "/old" is also one of posts/b.md
          3 | aliases=/old
            |         ^^^^
            = help: An old path can lead to one page only; leave it out of one of them.
        posts/b.md:3:13: error: [POST048] alias "/old" is also one of posts/a.md
          3 | aliases=/x, /old
            |             ^^^^
            = help: An old path can lead to one page only; leave it out of one of them.
        """);
  }

  @Test
  void anAliasThatLeadsToItself() {
    SiteFixture site =
        new SiteFixture()
            .source("a.md", "aliases=/a.html, /a.md, /old.md")
            .source("b/index.md", "aliases=/b/, /b, /b/index.html")
            .source("index.md", "type=page", "aliases=/, /index.html")
            .source("c.md", "slug=d", "aliases=/d.md, /c.md");

    site.assertReport(
        """
        posts/a.md:3:9: error: [POST054] alias "/a.html" leads to itself
          3 | aliases=/a.html, /a.md, /old.md
            |         ^^^^^^^
            = help: A request for it is answered with this very page. Leave it out.
        posts/a.md:3:18: error: [POST054] alias "/a.md" leads to itself
          3 | aliases=/a.html, /a.md, /old.md
            |                  ^^^^^
            = help: A request for it is answered with this very page. Leave it out.
        posts/b/index.md:3:9: error: [POST054] alias "/b/" leads to itself
          3 | aliases=/b/, /b, /b/index.html
            |         ^^^
            = help: A request for it is answered with this very page. Leave it out.
        posts/b/index.md:3:18: error: [POST054] alias "/b/index.html" leads to itself
          3 | aliases=/b/, /b, /b/index.html
            |                  ^^^^^^^^^^^^^
            = help: A request for it is answered with this very page. Leave it out.
        posts/index.md:4:9: error: [POST054] alias "/" leads to itself
          4 | aliases=/, /index.html
            |         ^
            = help: A request for it is answered with this very page. Leave it out.
        posts/index.md:4:12: error: [POST054] alias "/index.html" leads to itself
          4 | aliases=/, /index.html
            |            ^^^^^^^^^^^
            = help: A request for it is answered with this very page. Leave it out.
        """);
    assertThat(site.classes())
        .contains("Posts.Old /a.html post -> Posts.A", "Posts.D /d.html post -> Posts.C");
  }

  @Test
  void anAliasThatHidesADirectorysPage() {
    SiteFixture site =
        new SiteFixture().source("a.md", "aliases=/b/").source("b/index.md", "type=page");

    site.assertReport(
        """
        posts/a.md:3:9: error: [POST047] alias "/b/" is the path of posts/b/index.md
          3 | aliases=/b/
            |         ^^^
            = help: An alias leads old links to a page that has moved; leave it out.
        """);
  }

  @Test
  void anOldNameWhoseClassIsTaken() {
    SiteFixture site =
        new SiteFixture()
            .source("a.md", "aliases=/b.md, /x-y.md, /x_y.md, /z.md")
            .source("b.md", "slug=bee")
            .source("c.md", "aliases=/a.md, /d.md")
            .source("e.md", "aliases=/d.md, /z-.md");

    site.assertReport(
        """
        posts/a.md:3:9: error: [POST058] alias "/b.md" would leave class Posts.B, which is that of posts/b.md
          3 | aliases=/b.md, /x-y.md, /x_y.md, /z.md
            |         ^^^^^
            = help: A class can stand for one page only. Leave the alias out, or write the old path, which leaves no class: it starts with / and ends in .html.
        posts/a.md:3:34: error: [POST058] alias "/z.md" would leave class Posts.Z, which is that of an alias of posts/e.md
          3 | aliases=/b.md, /x-y.md, /x_y.md, /z.md
            |                                  ^^^^^
            = help: A class can stand for one page only. Leave the alias out, or write the old path, which leaves no class: it starts with / and ends in .html.
        posts/c.md:3:9: error: [POST047] alias "/a.html" is the path of posts/a.md
          3 | aliases=/a.md, /d.md
            |         ^^^^^
            = help: An alias leads old links to a page that has moved; leave it out.
        posts/c.md:3:16: error: [POST048] alias "/d.html" is also one of posts/e.md
          3 | aliases=/a.md, /d.md
            |                ^^^^^
            = help: An old path can lead to one page only; leave it out of one of them.
        posts/e.md:3:9: error: [POST048] alias "/d.html" is also one of posts/c.md
          3 | aliases=/d.md, /z-.md
            |         ^^^^^
            = help: An old path can lead to one page only; leave it out of one of them.
        posts/e.md:3:16: error: [POST058] alias "/z-.md" would leave class Posts.Z, which is that of an alias of posts/a.md
          3 | aliases=/d.md, /z-.md
            |                ^^^^^^
            = help: A class can stand for one page only. Leave the alias out, or write the old path, which leaves no class: it starts with / and ends in .html.
        """);
  }
}
