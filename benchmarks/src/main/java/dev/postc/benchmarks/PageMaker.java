package dev.postc.benchmarks;

import dev.postc.Post;
import dev.postc.Site;
import dev.postc.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes a page's bytes for each request: by a template around its body, or from its Markdown. */
record PageMaker(Supplier<byte[]> page) {
  static PageMaker of(ServePeer peer, Site site, String path, Path source, Path work)
      throws IOException {
    if (peer == ServePeer.MARKDOWN) {
      return new PageMaker(markdown(source));
    }
    Engine engine = Engine.of(peer.maker(), work);
    Post post = (Post) site.find(path).orElseThrow();
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

  private static Supplier<byte[]> markdown(Path source) throws IOException {
    String text = Files.readString(source);
    String body = text.substring(text.indexOf("~~~~~~") + 7);
    List<org.commonmark.Extension> extensions = List.of(TablesExtension.create());
    Parser parser = Parser.builder().extensions(extensions).build();
    HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).build();
    return () ->
        ("<!doctype html><html lang=\"en\"><body>" + renderer.render(parser.parse(body)))
            .getBytes(StandardCharsets.UTF_8);
  }
}
