package dev.postc.compiler.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Every mistake that needs the whole site to be seen, with its exact text and places. */
class LinkerDiagnosticsTest {
  @Test
  void twoSourcesOfOnePath() {
    SiteFixture site =
        new SiteFixture()
            .source("a/x.md", "slug=y")
            .source("a/y.html", "class=Z")
            .source("b.md", "permalink=/a/y.html");

    assertReport(
        site,
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

    assertReport(
        site,
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

    assertReport(
        site,
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
  void rulesForTagsThatNoSourceHas() {
    SiteFixture site =
        new SiteFixture()
            .rule("managment", null, "Boss")
            .rule("nosuch", "java", null)
            .rule("oss", "open-source", null)
            .rule("open-source", null, "Open")
            .rule("later", null, "Later")
            .source("a.md", "tags=management, java, oss")
            .source("b.md", "tags=later", "status=draft");

    assertReport(
        site,
        """
        warning: [POST053] @TagName: no source has the tag "managment"
            = help: did you mean "management"? Write the tag as the sources do, or delete the rule.
        warning: [POST053] @TagName: no source has the tag "nosuch"
            = help: Write the tag as the sources do, or delete the rule.
        """);
    assertThat(
            new SiteFixture()
                .rule("nosuch", null, "A")
                .source("a.md")
                .broken("b.md", false, "status=published")
                .report())
        .isEmpty();
  }

  @Test
  void twoHomePages() {
    SiteFixture site =
        new SiteFixture().source("a.md", "permalink=/", "aliases=/index.html").source("index.md");

    assertReport(
        site,
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
  void twoSourcesOfOneClass() {
    SiteFixture site =
        new SiteFixture()
            .source("a/x-y.md")
            .source("a/x_y.md")
            .source("b.md", "class=C")
            .source("c.md")
            .unreadable("c!.md");

    assertReport(
        site,
        """
        posts/a/x-y.md:1:1: error: [POST041] class Posts.A.XY is also that of posts/a/x_y.md
            = help: Add class=NameOfYourChoice to one of them, or rename it.
        posts/a/x_y.md:1:1: error: [POST041] class Posts.A.XY is also that of posts/a/x-y.md
            = help: Add class=NameOfYourChoice to one of them, or rename it.
        posts/b.md:3:7: error: [POST041] class Posts.C is also that of posts/c!.md, posts/c.md
          3 | class=C
            |       ^
            = help: Add class=NameOfYourChoice to one of them, or rename it.
        posts/c!.md:1:1: error: [POST041] class Posts.C is also that of posts/b.md, posts/c.md
            = help: Add class=NameOfYourChoice to one of them, or rename it.
        posts/c.md:1:1: error: [POST041] class Posts.C is also that of posts/b.md, posts/c!.md
            = help: Add class=NameOfYourChoice to one of them, or rename it.
        """);
  }

  @Test
  void classesThatDifferInCaseOnly() {
    SiteFixture site =
        new SiteFixture()
            .source("GraphQL/a.md")
            .source("GraphQL/b.md")
            .source("graphql.md", "class=Graphql")
            .source("stra\u00dfe.md")
            .source("STRASSE.md");

    assertReport(
        site,
        """
        posts/GraphQL/a.md:1:1: error: [POST042] class Posts.GraphQL differs from Posts.Graphql of posts/graphql.md in case only
            = help: Many file systems would keep one class file for both. Rename one of them.
        posts/STRASSE.md:1:1: error: [POST042] class Posts.STRASSE differs from Posts.Straße of posts/straße.md in case only
            = help: Many file systems would keep one class file for both. Add class=NameOfYourChoice to one of them, or rename it.
        posts/graphql.md:3:7: error: [POST042] class Posts.Graphql differs from Posts.GraphQL of posts/GraphQL/a.md in case only
          3 | class=Graphql
            |       ^^^^^^^
            = help: Many file systems would keep one class file for both. Add class=NameOfYourChoice to one of them, or rename it.
        posts/straße.md:1:1: error: [POST042] class Posts.Straße differs from Posts.STRASSE of posts/STRASSE.md in case only
            = help: Many file systems would keep one class file for both. Add class=NameOfYourChoice to one of them, or rename it.
        """);
  }

  @Test
  void aDollarThatMakesOneClassFileOfTwo() {
    SiteFixture site =
        new SiteFixture().source("a/b.md").source("c.md", "class=A$B").source("d.md", "class=A$C");

    assertReport(
        site,
        """
        posts/a/b.md:1:1: error: [POST041] class Posts$A$B is also that of posts/c.md
            = help: Leave the $ out of class=
        posts/c.md:3:7: error: [POST041] class Posts$A$B is also that of posts/a/b.md
          3 | class=A$B
            |       ^^^
            = help: Leave the $ out of class=
        """);
  }

  @Test
  void namesWithoutLetterOrDigit() {
    SiteFixture site =
        new SiteFixture()
            .source("---.md")
            .source("!!!/a.md")
            .source("+++.md", "class=Plus")
            .source("a.md", "tags=!!!, ok")
            .source("b.md", "tags=!!!");

    assertReport(
        site,
        """
        posts/!!!/a.md:1:1: error: [POST049] no class can be named after "!!!"
            = help: A name needs a letter or digit; rename the directory.
        posts/---.md:1:1: error: [POST049] no class can be named after "---.md"
            = help: A name needs a letter or digit; add class=NameOfYourChoice to the front matter or rename the file.
        posts/a.md:3:6: error: [POST043] no class can be named after tag "!!!"
          3 | tags=!!!, ok
            |      ^^^
            = help: A name needs a letter or digit; add @TagName(tag = "!!!", type = "NameOfYourChoice") to @PostSite(tags = …)
        posts/b.md:3:6: error: [POST043] no class can be named after tag "!!!"
          3 | tags=!!!
            |      ^^^
            = help: A name needs a letter or digit; add @TagName(tag = "!!!", type = "NameOfYourChoice") to @PostSite(tags = …)
        """);
    assertThat(site.classes())
        .containsExactly(
            "Posts.A /a.html post",
            "Posts.B /b.html post",
            "Posts.Plus /+++.html post",
            "Tags.Ok ok /tags/ok.html");
  }

  @Test
  void anAuthorsNameForAClassThatTheLanguageDoesNotAllow() {
    SiteFixture site =
        new SiteFixture()
            .in("net.example", "Blog")
            .source("a/b.md", "class=A")
            .source("c.md", "class=java")
            .source("d.md", "class=net")
            .source("e.md")
            .source("e/x.md", "class=PATH");

    assertReport(
        site,
        """
        posts/a/b.md:3:7: error: [POST033] "A" cannot be the name of a class
          3 | class=A
            |       ^
            = help: It would be inside Posts.A, and a class cannot have the name of one around it
        posts/c.md:3:7: error: [POST033] "java" cannot be the name of a class
          3 | class=java
            |       ^^^^
            = help: Give it another name with class=, since a class of this name would hide package java.lang
        posts/d.md:3:7: error: [POST033] "net" cannot be the name of a class
          3 | class=net
            |       ^^^
            = help: Give it another name with class=, since a class of this name would hide package net.example
        posts/e/x.md:3:7: error: [POST033] "PATH" cannot be the name of a class
          3 | class=PATH
            |       ^^^^
            = help: The constant PATH of Posts.E would hide it; give it another name with class=
        """);
  }

  @Test
  void aClassFileNameOfMoreThan255Bytes() {
    String fits = "x".repeat(255 - "Posts$.class".length());
    SiteFixture site =
        new SiteFixture()
            .source(fits + ".md")
            .source("dir/" + "\u00e9".repeat(122) + ".md", "class=" + "\u00c9".repeat(120))
            .source("t.md", "tags=" + "t".repeat(245));

    assertThat(site.report().lines().filter(line -> line.contains("POST")).toList())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("posts/dir/" + "\u00e9".repeat(122) + ".md:3:7: error: [POST044] ")
                    .contains("class file name \"Posts$Dir$\u00c9\u00c9")
                    .endsWith("\" has 256 bytes, which is over 255"),
            line ->
                assertThat(line)
                    .startsWith("posts/t.md:3:6: error: [POST044] class file name \"Tags$Ttt")
                    .endsWith("\" has 256 bytes, which is over 255"));
    assertThat(site.report()).contains("shorten it with class=ShorterName, or rename");
  }

  @Test
  void aNameThatThePlatformCannotWrite() {
    SiteFixture site =
        new SiteFixture()
            .fileNames(StandardCharsets.US_ASCII)
            .source("caf\u00e9.md", "tags=\u65e5")
            .source("ok.md");

    assertReport(
        site,
        """
        posts/café.md:1:1: error: [POST045] a file name cannot hold "Posts$Café.class" in the platform's encoding, US-ASCII
            = help: Build under a UTF-8 locale, for example with LC_ALL=C.UTF-8 in the environment.
        posts/café.md:3:6: error: [POST045] a file name cannot hold "Tags$日.class" in the platform's encoding, US-ASCII
          3 | tags=日
            |      ^
            = help: Build under a UTF-8 locale, for example with LC_ALL=C.UTF-8 in the environment.
        """);
  }

  @Test
  void tagsOfOneClass() {
    SiteFixture site =
        new SiteFixture()
            .source("a.md", "tags=open source, \"q\"")
            .source("b.md", "tags=java, open-source")
            .source("c.md", "tags=open-source")
            .source("d.md", "tags=GraphQL, q")
            .source("e.md", "tags=graphql, q");

    assertReport(
        site,
        """
        posts/a.md:3:6: error: [POST046] tags "open source" and "open-source" would both be class OpenSource
          3 | tags=open source, "q"
            |      ^^^^^^^^^^^
            = help: Write one of them everywhere, or add @TagName(tag = "open source", as = "open-source") to @PostSite(tags = …)
        posts/a.md:3:19: error: [POST046] tags ""q"" and "q" would both be class Q
          3 | tags=open source, "q"
            |                   ^^^
            = help: Write one of them everywhere, or add @TagName(tag = "\\"q\\"", as = "q") to @PostSite(tags = …)
        posts/b.md:3:12: error: [POST046] tags "open-source" and "open source" would both be class OpenSource
          3 | tags=java, open-source
            |            ^^^^^^^^^^^
            = help: Write one of them everywhere, or add @TagName(tag = "open source", as = "open-source") to @PostSite(tags = …)
        posts/d.md:3:6: error: [POST046] tags "GraphQL" and "graphql" would both be class GraphQL where file systems ignore case
          3 | tags=GraphQL, q
            |      ^^^^^^^
            = help: Write one of them everywhere, or add @TagName(tag = "graphql", as = "GraphQL") to @PostSite(tags = …)
        posts/d.md:3:15: error: [POST046] tags "q" and ""q"" would both be class Q
          3 | tags=GraphQL, q
            |               ^
            = help: Write one of them everywhere, or add @TagName(tag = "\\"q\\"", as = "q") to @PostSite(tags = …)
        posts/e.md:3:6: error: [POST046] tags "graphql" and "GraphQL" would both be class Graphql where file systems ignore case
          3 | tags=graphql, q
            |      ^^^^^^^
            = help: Write one of them everywhere, or add @TagName(tag = "graphql", as = "GraphQL") to @PostSite(tags = …)
        """);
  }

  @Test
  void rulesForTagsThatCannotBeFollowed() {
    SiteFixture site =
        new SiteFixture()
            .source("used.md", "status=draft", "tags=a, b, q, self, x, y, twice, o, p, n")
            .rule("a", "b", null)
            .rule("b", "c", null)
            .rule("self", "self", null)
            .rule("x", "y", null)
            .rule("y", "x", null)
            .rule("twice", "t", null)
            .rule("twice", null, "T")
            .rule("n", null, "not a name")
            .rule("o", null, "Tags")
            .rule("p", null, "com")
            .rule("q", "r", "Q")
            .rule(" ", null, "Blank")
            .source("s.md");

    assertReport(
        site,
        """
        error: [POST007] @TagName: a rule has an empty tag
            = help: Write the tag as the sources do
        error: [POST007] @TagName: tag "a" stands for "b", which stands for another tag
            = help: A rule names the tag that is listed: @TagName(tag = "a", as = "c")
        error: [POST007] @TagName: tag "q" stands for "r" and so has no class to name
            = help: Put type = "Q" into a rule for "r", or leave it out
        error: [POST007] @TagName: tag "self" stands for itself
            = help: Leave "as" out, or name the tag that it is to be listed under
        error: [POST007] @TagName: tag "x" stands for "y", which stands for another tag
            = help: Leave one of the two rules out
        error: [POST007] @TagName: tag "y" stands for "x", which stands for another tag
            = help: Leave one of the two rules out
        error: [POST007] @TagName: there are several rules for tag "twice"
            = help: Keep one of them
        error: [POST007] @TagName: type "Tags" of tag "o" is the name of the class around it
            = help: Choose another name
        error: [POST007] @TagName: type "com" of tag "p" is taken: a class of this name would hide package com.example
            = help: Choose another name
        error: [POST007] @TagName: type "not a name" of tag "n" cannot be the name of a class
            = help: A simple Java name was expected, such as NotAName
        """);
  }

  @Test
  void anAliasThatIsThePathOfAPage() {
    SiteFixture site =
        new SiteFixture()
            .source("a.md", "aliases=/b.html, /tags/t.html, /a.html, /, /404.html")
            .source("b.md", "tags=t");

    assertReport(
        site,
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

    assertReport(
        site,
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
  void aPathThatNoRequestLineHolds() {
    SiteFixture site = new SiteFixture().source("a.md", "permalink=/" + "x".repeat(8000));

    assertThat(site.report())
        .startsWith("posts/a.md:3:11: error: [POST050] path \"/xxx")
        .contains("xxx\u2026\" has 8,001 characters, which is over 8,000\n");
  }

  @Test
  void moreClassesThanOneClassCanHold() {
    SiteFixture most = new SiteFixture();
    SiteFixture over = new SiteFixture();
    for (int i = 0; i < ClassChecks.MAX_NESTED; i++) {
      most.source(i + ".md");
      over.source("dir/" + i + ".md");
    }

    assertThat(most.report()).isEmpty();
    assertReport(
        over,
        """
        error: [POST008] 20,001 sources and directories; class Posts cannot hold more than 20,000
            = help: Split the content into several sites: each is a package with its own @PostSite and content root.
        """);
  }

  @Test
  void moreTagsThanOneClassCanHold() {
    SiteFixture site = new SiteFixture();
    for (int i = 0; i <= ClassChecks.MAX_NESTED / 100; i++) {
      StringBuilder tags = new StringBuilder("tags=t");
      for (int j = 0; j < 100; j++) {
        tags.append(", ").append(i * 100 + j);
      }
      site.source(i + ".md", tags.toString());
    }

    assertReport(
        site,
        """
        error: [POST051] 20,101 tags; class Tags cannot hold more than 20,000
            = help: Use fewer tags, or split the content into several sites.
        """);
  }

  @Test
  void aFacadeThatIsCalledLikeAnotherGeneratedClassOrAPackage() {
    assertReport(
        new SiteFixture().in("com.example", "posts"),
        """
        error: [POST006] @PostSite: name is "posts", which is not a name of its own (Posts is generated, too)
            = help: Choose another name, such as Blog
        """);
    assertReport(
        new SiteFixture().in("com.example", "com"),
        """
        error: [POST006] @PostSite: name is "com", which is not a name of its own (a class of this name would hide package com.example)
            = help: Choose another name, such as Blog
        """);
    assertReport(
        new SiteFixture().in("Tags.example", "Blog"),
        """
        error: [POST006] @PostSite: the package is "Tags.example", which is not one that can hold a class Tags
            = help: Move the site to another package, since a class of this name would hide package Tags.example
        """);
    assertThat(new SiteFixture().in("com.example", "String").report()).isEmpty();
  }

  @Test
  void brokenSourcesAreNotBlamedForPathsThatMayBeStandIns() {
    SiteFixture site =
        new SiteFixture()
            .source("a.md", "permalink=/b.html")
            .broken("b.md", true, "class=not a name");

    assertThat(site.report()).isEmpty();
    assertThat(site.classes()).containsExactly("Posts.A /b.html post");
  }

  @Test
  void aTagThatTheSiteDoesNotDeclare() {
    SiteFixture site =
        new SiteFixture()
            .allowedTags("java", "open-source", "c#")
            .rule("oss", "open-source", null)
            .source("a.md", "tags=oss, Open Source, jaav")
            .source("b.md", "status=draft", "tags=whatever")
            .source("c.md", "status=published-date", "date=2999-01-01", "tags=c#, c")
            .broken("d.md", true, "tags=java, java");

    assertReport(
        site,
        """
        posts/a.md:3:11: error: [POST055] tag "Open Source" is none of the site's
          3 | tags=oss, Open Source, jaav
            |           ^^^^^^^^^^^
            = help: did you mean "open-source"? The site's tags are java, open-source, c#. A new one is added to @PostSite(allowedTags = …).
        posts/a.md:3:24: error: [POST055] tag "jaav" is none of the site's
          3 | tags=oss, Open Source, jaav
            |                        ^^^^
            = help: did you mean "java"? The site's tags are java, open-source, c#. A new one is added to @PostSite(allowedTags = …).
        posts/c.md:4:10: error: [POST055] tag "c" is none of the site's
          4 | tags=c#, c
            |          ^
            = help: did you mean "c#"? The site's tags are java, open-source, c#. A new one is added to @PostSite(allowedTags = …).
        """);
  }

  @Test
  void aRuleThatLeadsToATagThatIsNotDeclared() {
    SiteFixture site =
        new SiteFixture()
            .allowedTags("java", "open-source")
            .rule("oss", "open source", null)
            .source("a.md", "tags=oss");

    assertReport(
        site,
        """
        error: [POST007] @TagName: tag "oss" stands for "open source", which allowedTags does not have
            = help: did you mean "open-source"? Add it to allowedTags, or name one of them
        """);
  }

  @Test
  void aTagThatIsNearlyACommonOne() {
    SiteFixture site =
        new SiteFixture()
            .rule("manegement", null, null)
            .source("a.md", "tags=management, spring, java, plugin, version 1")
            .source("b.md", "tags=management, spring, java, plugin, version 1")
            .source("c.md", "tags=management, spring, java, plugin, version 1")
            .source("d.md", "tags=string, lava, plugins, managment, version 2")
            .source("e.md", "tags=manegement")
            .source("f.md", "status=draft", "tags=managemnet");

    assertReport(
        site,
        """
        posts/d.md:3:29: warning: [POST056] tag "managment" is in no other source, and "management" is in 3 of them
          3 | tags=string, lava, plugins, managment, version 2
            |                             ^^^^^^^^^
            = help: did you mean "management"? If not, add @TagName(tag = "managment") to @PostSite(tags = …).
        """);
  }

  @Test
  void tagsThatDifferInPunctuation() {
    SiteFixture site =
        new SiteFixture()
            .rule("c.js", null, null)
            .source("a.md", "tags=node.js, .net, c++, c.js")
            .source("b.md", "tags=nodejs, net, c, cjs")
            .source("c.md", "tags=nodejs, c#", "status=published");

    assertReport(
        site,
        """
        posts/a.md:3:6: warning: [POST057] tags "node.js" and "nodejs" differ in punctuation only
          3 | tags=node.js, .net, c++, c.js
            |      ^^^^^^^
            = help: Write one of them everywhere, or add @TagName(tag = "node.js", as = "nodejs") to @PostSite(tags = …). If they are two, add @TagName(tag = "node.js").
        posts/b.md:3:6: warning: [POST057] tags "nodejs" and "node.js" differ in punctuation only
          3 | tags=nodejs, net, c, cjs
            |      ^^^^^^
            = help: Write one of them everywhere, or add @TagName(tag = "node.js", as = "nodejs") to @PostSite(tags = …). If they are two, add @TagName(tag = "node.js").
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

    assertReport(
        site,
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

    assertReport(
        site,
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

    assertReport(
        site,
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

  private static void assertReport(SiteFixture site, String expected) {
    assertThat(site.report()).isEqualTo(expected.strip());
  }
}
