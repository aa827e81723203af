package dev.postc.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.Post;
import dev.postc.Site;
import dev.postc.processor.JavaBuild.Compiler;
import dev.postc.processor.JavaBuild.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Protects what a user of the annotation processor gets, in javac and in ecj. */
class PostcProcessorTest {
  @TempDir Path directory;

  private JavaBuild build() {
    return JavaBuild.blog(directory);
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void compilesAPostIntoClassesThatServeIt(Compiler compiler) throws IOException {
    Result result =
        build()
            .java("com/example/blog/Main.java", JavaBuild.MAIN)
            .post("blog/hello-world.md")
            .run(compiler);

    assertThat(result.errors()).isEmpty();
    Post post = (Post) result.call("com.example.blog.Main", "post");
    assertThat(post.title()).isEqualTo("blog/hello-world.md");
    assertThat(post.path()).isEqualTo("/blog/hello-world.html");
    assertThat(post.html()).isEqualTo("<p>Text of blog/hello-world.md.</p>\n");
    assertThat(result.call("com.example.blog.Main", "tagged").toString())
        .isEqualTo("[/blog/hello-world.html]");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void writesNoPackIfThereIsAnError(Compiler compiler) throws IOException {
    Result result =
        build()
            .post("sound.md")
            .file("src/main/posts/broken.md", "date=2025-3-15\n~~~~~~\n\nText.\n")
            .run(compiler);

    assertThat(result.success()).isFalse();
    assertThat(result.classes().resolve("META-INF/postc")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void keepsSitesOfOneModuleApart(Compiler compiler) throws IOException {
    Result result =
        build()
            .post("hello-world.md")
            .java(
                "com/example/news/package-info.java",
                """
                @dev.postc.PostSite(
                    url = "https://example.com/news",
                    posts = "src/main/news",
                    name = "News",
                    defaultStatus = "published")
                package com.example.news;
                """)
            .file("src/main/news/first.md", "title=First\ndate=2025-3-16\n~~~~~~\n\nText.\n")
            .run(compiler);

    assertThat(result.errors()).isEmpty();
    Site blog = (Site) result.call("com.example.blog.Blog", "site");
    Site news = (Site) result.call("com.example.news.News", "site");
    assertThat(blog.posts()).extracting(Post::path).containsExactly("/hello-world.html");
    assertThat(news.posts()).extracting(Post::path).containsExactly("/news/first.html");
    assertThat(news.title()).isEqualTo("example.com");
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void takesTheBaseDirectoryThatItIsGiven(Compiler compiler) throws IOException {
    JavaBuild build = build().post("a.md");
    Files.delete(directory.resolve("pom.xml"));

    Result result = build.option("-Apostc.dir=" + directory).run(compiler);

    assertThat(result.errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Compiler.class)
  void removesShardsThatASmallerSiteHasNotAnyMore(Compiler compiler) throws IOException {
    Path stale = directory.resolve("target/classes/META-INF/postc/com.example.blog/s999");
    Result result =
        build()
            .post("a.md")
            .file("target/classes/META-INF/postc/com.example.blog/s999", "old")
            .run(compiler);

    assertThat(result.errors()).isEmpty();
    assertThat(stale).doesNotExist();
    try (Stream<Path> pack = Files.list(stale.getParent())) {
      assertThat(pack).isNotEmpty();
    }
  }

  @Test
  void leavesAloneASiteWhoseJavaIsAmongTheSources() throws IOException {
    Result result =
        build()
            .post("a.md")
            .java(
                "com/example/blog/Blog.java",
                """
                package com.example.blog;

                @dev.postc.Generated
                public final class Blog {}
                """)
            .run(Compiler.JAVAC);

    assertThat(result.errors()).isEmpty();
    assertThat(result.classes().resolve("com/example/blog/Posts.class")).doesNotExist();
  }

  @Test
  void worksNextToLombok() throws IOException {
    Result result =
        build()
            .discoverProcessors()
            .post("blog/hello-world.md")
            .java(
                "com/example/blog/Card.java",
                """
                package com.example.blog;

                @lombok.Value
                public class Card {
                  String title;

                  public static Object title() {
                    return new Card(Posts.Blog.HelloWorld.post().title()).getTitle();
                  }
                }
                """)
            .run(Compiler.JAVAC);

    assertThat(result.errors()).isEmpty();
    assertThat(result.call("com.example.blog.Card", "title")).isEqualTo("blog/hello-world.md");
  }

  @Test
  void readsSourcesInUtf8WhateverTheCompilersEncoding() throws IOException {
    Result result =
        build()
            .file(
                "src/main/posts/a.md",
                "title=日本\ndate=2025-3-15\n~~~~~~\n\nText.\n".getBytes(StandardCharsets.UTF_8))
            .run(Compiler.JAVAC);

    assertThat(result.errors()).isEmpty();
    Site site = (Site) result.call("com.example.blog.Blog", "site");
    assertThat(site.posts().get(0).title()).isEqualTo("日本");
  }

  @Test
  void servesTheAuthorsOwnHomeAndNotFoundPages() throws IOException {
    Result result =
        build()
            .file("src/main/posts/index.md", "title=Mine\ntype=page\n~~~~~~\n\nHome.\n")
            .file("src/main/posts/404.md", "title=Lost\ntype=page\n~~~~~~\n\nLost.\n")
            .run(Compiler.JAVAC);

    assertThat(result.errors()).isEmpty();
    Site site = (Site) result.call("com.example.blog.Blog", "site");
    assertThat(site.find("/index.html").orElseThrow().html()).isEqualTo("<p>Home.</p>\n");
    assertThat(site.find("/404.html").orElseThrow().html()).isEqualTo("<p>Lost.</p>\n");
  }

  @Test
  void compilesWithoutAnyLint() throws IOException {
    Result result =
        build()
            .java("com/example/blog/Main.java", JavaBuild.MAIN)
            .post("blog/hello-world.md")
            .option("-Xlint:all")
            .option("-Werror")
            .run(Compiler.JAVAC);

    assertThat(result.text()).isEmpty();
    assertThat(result.success()).isTrue();
  }
}
