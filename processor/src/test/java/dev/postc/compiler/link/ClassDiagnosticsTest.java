package dev.postc.compiler.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Sources that cannot have the class that they would get. Each text and place is exact. */
class ClassDiagnosticsTest {
  @Test
  void twoSourcesOfOneClass() {
    SiteFixture site =
        new SiteFixture()
            .source("a/x-y.md")
            .source("a/x_y.md")
            .source("b.md", "class=C")
            .source("c.md")
            .unreadable("c!.md");

    site.assertReport(
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

    site.assertReport(
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

    site.assertReport(
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

    site.assertReport(
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

    site.assertReport(
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

    site.assertReport(
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
  void moreClassesThanOneClassCanHold() {
    SiteFixture most = new SiteFixture();
    SiteFixture over = new SiteFixture();
    for (int i = 0; i < ClassChecks.MAX_NESTED; i++) {
      most.source(i + ".md");
      over.source("dir/" + i + ".md");
    }

    assertThat(most.report()).isEmpty();
    over.assertReport(
        """
        error: [POST008] 20,001 sources and directories; class Posts cannot hold more than 20,000
            = help: Split the content into several sites: each is a package with its own @PostSite and content root.
        """);
  }

  @Test
  void aFacadeThatIsCalledLikeAnotherGeneratedClassOrAPackage() {
    new SiteFixture()
        .in("com.example", "posts")
        .assertReport(
            """
        error: [POST006] @PostSite: name is "posts", which is not a name of its own (Posts is generated, too)
            = help: Choose another name, such as Blog
        """);
    new SiteFixture()
        .in("com.example", "com")
        .assertReport(
            """
        error: [POST006] @PostSite: name is "com", which is not a name of its own (a class of this name would hide package com.example)
            = help: Choose another name, such as Blog
        """);
    new SiteFixture()
        .in("Tags.example", "Blog")
        .assertReport(
            """
        error: [POST006] @PostSite: the package is "Tags.example", which is not one that can hold a class Tags
            = help: Move the site to another package, since a class of this name would hide package Tags.example
        """);
    assertThat(new SiteFixture().in("com.example", "String").report()).isEmpty();
  }
}
