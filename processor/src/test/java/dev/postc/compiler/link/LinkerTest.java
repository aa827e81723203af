package dev.postc.compiler.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.model.SitePage;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LinkerTest {
  @Test
  void aPercentSignInANameIsAPercentSign() {
    SiteFixture site = new SiteFixture().source("a%20b/x%20y.md", "type=page").source("100%.md");

    assertThat(site.paths()).containsExactly("/100%25.html", "/a%2520b/x%2520y.html");
  }

  @Test
  void postsAreNewestFirstByInstantThenByPathAndOtherPagesFollowByPath() {
    SiteFixture site =
        new SiteFixture()
            .source("z-page.md", "type=page")
            .source("a-page.md", "type=note", "date=2031-01-01")
            .source("old.md", "date=2024-01-01")
            .source("b.md", "date=2025-03-15T01:00+02:00")
            .source("c.md", "date=2025-03-14T23:30Z")
            .source("a.md", "date=2025-03-14T23:00Z");

    assertThat(site.paths())
        .containsExactly(
            "/c.html", "/a.html", "/b.html", "/old.html", "/a-page.html", "/z-page.html");
    assertThat(site.link().site().postCount()).isEqualTo(4);
  }

  @Test
  void previousIsOlderAndNextIsNewerAndPagesHaveNeither() {
    var pages =
        new SiteFixture()
            .source("1.md", "date=2025-01-01")
            .source("2.md", "date=2025-01-02")
            .source("3.md", "date=2025-01-03")
            .source("page.md", "type=page")
            .link()
            .site()
            .pages();

    assertThat(pages)
        .extracting(SitePage::previous)
        .containsExactly(
            OptionalInt.of(1), OptionalInt.of(2), OptionalInt.empty(), OptionalInt.empty());
    assertThat(pages)
        .extracting(SitePage::next)
        .containsExactly(
            OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1), OptionalInt.empty());
  }

  @Test
  void theOrderOfTheSourcesChangesNothing() {
    SiteFixture forth = new SiteFixture().source("a.md", "tags=x").source("b.md", "tags=y");
    SiteFixture back = new SiteFixture().source("b.md", "tags=y").source("a.md", "tags=x");

    assertThat(back.paths()).isEqualTo(forth.paths());
    assertThat(back.link().symbols()).isEqualTo(forth.link().symbols());
  }

  @Test
  void aPathIsTheSourcesWithHtmlPercentEncoded() {
    SiteFixture site =
        new SiteFixture()
            .url("https://example.com/my%20blog")
            .source("a b/\u00e9t\u00e9 100%.draft.markdown", "type=page")
            .source("b/x.md", "type=page", "slug=c#/\u65e5")
            .source("c/x.md", "type=page", "permalink=/old/%7Eme")
            .source("d/y.HTML", "type=page", "aliases=/d, /e/");

    assertThat(site.paths())
        .containsExactly(
            "/my%20blog/a%20b/%C3%A9t%C3%A9%20100%25.draft.html",
            "/my%20blog/b/c%23%2F%E6%97%A5.html", "/my%20blog/d/y.html", "/my%20blog/old/%7Eme");
    assertThat(site.link().site().pages().get(2).aliases())
        .containsExactly("/my%20blog/d", "/my%20blog/e/");
    assertThat(site.report()).isEmpty();
  }

  @Test
  void aTagsPathHasHyphensForWhatCannotStandInOneSegment() {
    SiteFixture site = new SiteFixture().source("a.md", "tags=a b/c\\d?e\u00a0f, c#, \u65e5");

    assertThat(site.link().site().tags())
        .extracting(tag -> tag.path())
        .containsExactly("/tags/a-b-c-d-e-f.html", "/tags/c%23.html", "/tags/%E6%97%A5.html");
  }

  @Test
  void mergedTagsCountOnceInTheOrderOfTheSource() {
    SiteFixture site =
        new SiteFixture()
            .rule("opensource", "open-source", null)
            .source("a.md", "tags=zoo, opensource, java, open-source")
            .source("b.md", "tags=opensource", "date=2025-03-16")
            .source("page.md", "tags=open-source", "type=page");

    assertThat(site.tagNames()).containsExactly("java", "open-source", "zoo");
    assertThat(site.link().site().tags().get(1).pages()).containsExactly(0, 1, 2);
    assertThat(site.link().site().pages().get(1).tags()).containsExactly(2, 1, 0);
    assertThat(site.report()).isEmpty();
  }

  @Test
  void draftsAreLeftOutWithTheirTagsAndClassesUnlessTheyAreAskedFor() {
    SiteFixture without =
        new SiteFixture().source("a.md", "status=draft", "tags=x").source("b.md", "tags=y");
    SiteFixture with =
        new SiteFixture().drafts().source("a.md", "status=draft", "tags=x").source("b.md");

    assertThat(without.paths()).containsExactly("/b.html");
    assertThat(without.classes()).containsExactly("Posts.B /b.html post", "Tags.Y y /tags/y.html");
    assertThat(with.paths()).containsExactly("/a.html", "/b.html");
    assertThat(with.link().withheld().drafts()).isEmpty();
  }

  @Test
  void aPostIsWithheldUntilItsDateInTheSitesZone() {
    SiteFixture utc =
        new SiteFixture()
            .source("now.md", "status=published-date", "date=2025-06-01")
            .source("later.md", "status=published-date", "date=2025-06-01T00:00:01Z")
            .source("always.md", "status=published", "date=2030-01-01");
    SiteFixture west =
        new SiteFixture()
            .zone("America/New_York")
            .source("a.md", "status=published-date", "date=2025-06-01");

    assertThat(utc.paths()).containsExactly("/always.html", "/now.html");
    assertThat(utc.report()).isEmpty();
    assertThat(west.paths()).isEmpty();
  }

  @Test
  void aComparisonWithTheClockIsReportedOnce() {
    SiteFixture site =
        new SiteFixture()
            .clock()
            .source("a.md", "status=published-date")
            .source("b.md", "status=published-date", "date=2030-01-01");

    assertThat(site.report())
        .isEqualTo(
            "warning: [POST040] a publication date was compared with the clock, so the output"
                + " depends on when it is built\n"
                + "    = help: Set option postc.now to a date (-Apostc.now=2025-03-15), or the"
                + " environment variable SOURCE_DATE_EPOCH.");
    assertThat(new SiteFixture().clock().source("a.md").report()).isEmpty();
  }

  @Test
  void theNotesNameWhatIsWithheldAndUntilWhen() {
    SiteFixture site =
        new SiteFixture()
            .source("a.md", "status=draft")
            .source("b.md", "status=draft")
            .source("c.md", "status=published-date", "date=2027-01-01")
            .source("d.md", "status=published-date", "date=2026-01-01T12:30+02:00", "type=page")
            .source("e.md", "status=published-date", "date=2026-01-01T12:30+02:00");

    assertThat(site.link().withheld().notes())
        .containsExactly(
            "2 drafts are left out: posts/a.md, posts/b.md (option postc.drafts=true puts drafts"
                + " in)",
            "2 pages are withheld until 2026-01-01T12:30+02:00: posts/d.md, posts/e.md",
            "1 post is withheld until 2027-01-01: posts/c.md");
  }

  @Test
  void aNoteOnManyDraftsCountsThoseThatItDoesNotName() {
    SiteFixture site = new SiteFixture();
    for (int i = 10; i < 25; i++) {
      site.source(i + ".md", "status=draft");
    }

    assertThat(site.link().withheld().notes().get(0))
        .startsWith("15 drafts are left out: posts/10.md, ")
        .contains("posts/19.md and 5 more (");
  }

  @Test
  void brokenSourcesHaveAClassWithTheirTagsButAreNotInTheSite() {
    SiteFixture site =
        new SiteFixture()
            .broken("page.md", true, "type=page", "tags=x")
            .broken("type.md", true, "type=a b")
            .broken("torn.md", false)
            .unreadable("dir/bytes.md");

    assertThat(site.paths()).isEmpty();
    assertThat(site.tagNames()).isEmpty();
    assertThat(site.classes())
        .containsExactly(
            "Posts.Dir",
            "Posts.Dir.Bytes /dir/bytes.html post",
            "Posts.Page /page.html page",
            "Posts.Torn /torn.html post",
            "Posts.Type /type.html post",
            "Tags.X x /tags/x.html");
    assertThat(site.report()).isEmpty();
  }

  @Test
  void aBrokenDraftIsLeftOutOnlyIfItsStatusCouldBeRead() {
    SiteFixture site =
        new SiteFixture()
            .broken("draft.md", true, "status=draft")
            .broken("typo.md", true, "status=publshed");

    assertThat(site.classes()).containsExactly("Posts.Typo /typo.html post");
  }

  @Test
  void theTreeMirrorsTheContentRoot() {
    SiteFixture site =
        new SiteFixture()
            .source("blog/2025/sync-and-async.md")
            .source("blog/2025.md", "type=page")
            .source("blog/blog.md", "type=page")
            .source("blog/posts/x.md", "type=page")
            .source("named.md", "class=Other", "type=page", "tags=tags, c--")
            .rule("c--", null, "CMinusMinus");

    assertThat(site.classes())
        .containsExactly(
            "Posts.Blog",
            "Posts.Blog.Blog_ /blog/blog.html page",
            "Posts.Blog.Posts_",
            "Posts.Blog.Posts_.X /blog/posts/x.html page",
            "Posts.Blog._2025 /blog/2025.html page",
            "Posts.Blog._2025.SyncAndAsync /blog/2025/sync-and-async.html post",
            "Posts.Other /named.html page",
            "Tags.CMinusMinus c-- /tags/c--.html",
            "Tags.Tags_ tags /tags/tags.html");
    assertThat(site.report()).isEmpty();
  }

  @Test
  void anOldNameOfASourceLeavesARedirectAndAClass() {
    SiteFixture site =
        new SiteFixture()
            .url("https://example.com/blog")
            .source("2025/new.md", "class=Fresh", "aliases=/2024/old-name.md, /2025.md")
            .source("kept.md", "slug=before", "aliases=/before.md")
            .broken("wrong.md", true, "aliases=/was.md");

    assertThat(site.report()).isEmpty();
    assertThat(site.classes())
        .containsExactly(
            "Posts.Before /blog/before.html post -> Posts.Kept",
            "Posts.Kept /blog/before.html post",
            "Posts.Was /blog/wrong.html post -> Posts.Wrong",
            "Posts.Wrong /blog/wrong.html post",
            "Posts._2024",
            "Posts._2024.OldName /blog/2025/new.html post -> Posts._2025.Fresh",
            "Posts._2025 /blog/2025/new.html post -> Posts._2025.Fresh",
            "Posts._2025.Fresh /blog/2025/new.html post");
    assertThat(site.link().site().pages())
        .flatExtracting(SitePage::aliases)
        .containsExactly("/blog/2024/old-name.html", "/blog/2025.html");
  }
}
