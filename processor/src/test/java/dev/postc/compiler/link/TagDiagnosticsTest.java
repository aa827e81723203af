package dev.postc.compiler.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Mistakes in tags and in the rules for them. Each text and place is exact. */
class TagDiagnosticsTest {
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

    site.assertReport(
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
  void tagsOfOneClass() {
    SiteFixture site =
        new SiteFixture()
            .source("a.md", "tags=open source, \"q\"")
            .source("b.md", "tags=java, open-source")
            .source("c.md", "tags=open-source")
            .source("d.md", "tags=GraphQL, q")
            .source("e.md", "tags=graphql, q");

    site.assertReport(
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

    site.assertReport(
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
  void moreTagsThanOneClassCanHold() {
    SiteFixture site = new SiteFixture();
    for (int i = 0; i <= ClassChecks.MAX_NESTED / 100; i++) {
      StringBuilder tags = new StringBuilder("tags=t");
      for (int j = 0; j < 100; j++) {
        tags.append(", ").append(i * 100 + j);
      }
      site.source(i + ".md", tags.toString());
    }

    site.assertReport(
        """
        error: [POST051] 20,101 tags; class Tags cannot hold more than 20,000
            = help: Use fewer tags, or split the content into several sites.
        """);
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

    site.assertReport(
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

    site.assertReport(
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

    site.assertReport(
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

    site.assertReport(
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
}
