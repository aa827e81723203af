package dev.postc.sample;

import com.sun.net.httpserver.HttpHandler;
import dev.postc.Post;
import dev.postc.Tag;
import dev.postc.sample.Article.Series;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page made in Java. Its posts and tags are symbols: delete one of the sources, and this class no
 * longer compiles.
 */
final class HandPicked extends ContentHandler {
  /** Where the page is served. */
  static final String PATH = "/hand-picked";

  HandPicked(HttpHandler others) {
    super(others);
  }

  @Override
  Optional<Content> contentAt(String path) {
    return path.equals(PATH) ? Optional.of(Content.html(html())) : Optional.empty();
  }

  /** What we would give a newcomer to read, in this order. */
  private static List<Post> firstReads() {
    return List.of(
        Posts.Blog._2026.WhyPostsAreSymbols.post(),
        Posts.Blog._2026.AMistakeIsACompileError.post(),
        Posts.Blog._2026.HowThePackWorks.post());
  }

  /** Oldest first. */
  private static List<Post> aboutServing() {
    return Blog.all(Article.class).stream()
        .filter(article -> article.series().filter(Series.SERVING::equals).isPresent())
        .sorted(Comparator.comparing(Post::publishedAt))
        .map(Post.class::cast)
        .toList();
  }

  private static String html() {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Hand-picked · %1$s</title>
        <style>
          :root { color-scheme: light dark }
          body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem }
          pre { overflow-x: auto }
        </style>
        <p><a href="/">%1$s</a></p>
        <h1>Hand-picked</h1>
        <p>This page is a Java class. It names its posts by symbol, so it can never point to one
        that is gone. How that works is in <a href="%2$s">Embedding in a JDK server</a>.</p>
        <h2>Read these first</h2>
        %3$s
        <h2>On serving, one after another</h2>
        %4$s
        %5$s
        </html>
        """
        .formatted(
            Html.escape(Blog.site().title()),
            Posts.Blog._2026.EmbeddingInAJdkServer.PATH,
            firstReads().stream().map(HandPicked::teaser).collect(Collectors.joining("\n")),
            list(aboutServing()),
            Stream.of(
                    shelf(Tags.CSharp.tag(), Tags.CSharp.posts()),
                    shelf(Tags.DotNet.tag(), Tags.DotNet.posts()))
                .collect(Collectors.joining("\n")));
  }

  private static String teaser(Post post) {
    return "<article><h3>%s</h3><p>%s</p>%s</article>"
        .formatted(link(post.path(), post.title()), post.date(), post.excerpt());
  }

  private static String shelf(Tag tag, List<Post> posts) {
    return "<h2>%s</h2>%s".formatted(link(tag.path(), tag.name()), list(posts));
  }

  private static String list(List<Post> posts) {
    return posts.stream()
        .map(post -> "<li>" + link(post.path(), post.title()) + "</li>")
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  private static String link(String path, String text) {
    return "<a href=\"%s\">%s</a>".formatted(Html.escape(path), Html.escape(text));
  }
}
