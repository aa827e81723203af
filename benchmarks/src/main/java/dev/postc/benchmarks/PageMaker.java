package dev.postc.benchmarks;

import dev.postc.Post;
import dev.postc.Site;
import dev.postc.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes a page's bytes for each request: by a template around its body, which stands there or is
 * made from Markdown each time, too.
 */
record PageMaker(Supplier<byte[]> page) {
  static PageMaker of(ServePeer peer, Site site, String path, Path source, Path work)
      throws IOException {
    Post post = (Post) site.find(path).orElseThrow();
    if (peer == ServePeer.MARKDOWN) {
      Engine engine = Engine.of(ServePeer.JTE, work);
      Supplier<String> rendered = rendered(source);
      return new PageMaker(() -> engine.render(view(post, rendered.get())));
    }
    Engine engine = Engine.of(peer.maker(), work);
    // As an application keeps it that renders its Markdown once.
    String body = post.html();
    return new PageMaker(() -> engine.render(view(post, body)));
  }

  byte[] identity() {
    return page.get();
  }

  /** Compressed for this request alone, as a server's or a framework's compression does. */
  byte[] gzip() {
    byte[] bytes = page.get();
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static PageView view(Post post, String body) {
    return new PageView(
        post.title(),
        post.description().orElse(""),
        post.date(),
        post.tags().stream().map(Tag::name).toList(),
        body);
  }

  /** The body from the Markdown in memory, with the extensions with which postc reads it. */
  private static Supplier<String> rendered(Path source) throws IOException {
    String text = Files.readString(source);
    String body = text.substring(text.indexOf("~~~~~~") + 7);
    List<Extension> extensions =
        List.of(
            AutolinkExtension.create(),
            FootnotesExtension.create(),
            StrikethroughExtension.create(),
            TablesExtension.create(),
            TaskListItemsExtension.create());
    Parser parser = Parser.builder().extensions(extensions).build();
    HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).build();
    return () -> renderer.render(parser.parse(body));
  }
}
