package dev.postc.compiler.body;

import dev.postc.compiler.html.HtmlTokenizer;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.Format;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Parses bodies. Thread-safe. */
public final class BodyParser {
  private final Markdown markdown = new Markdown();

  /**
   * Parses a document's body.
   *
   * @throws IllegalArgumentException if it is beyond a limit of the Markdown parser, such as
   *     1,000,000 cells of a table
   */
  public Body parse(Document document) {
    String text = document.body();
    if (document.format() == Format.HTML) {
      return new Body(
          document,
          Optional.empty(),
          List.of(RawHtml.whole(text, document.bodyStart())),
          text,
          HtmlTokenizer.tokens(text));
    }
    Node tree = markdown.parse(text);
    String html = markdown.html(tree);
    return new Body(
        document,
        Optional.of(tree),
        RawHtml.in(tree, document.bodyStart()),
        html,
        HtmlTokenizer.tokens(html));
  }
}
