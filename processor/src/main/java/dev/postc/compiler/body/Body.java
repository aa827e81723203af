package dev.postc.compiler.body;

import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.read.Document;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * The body of a source, parsed.
 *
 * @param document whose body it is
 * @param markdown of a Markdown source, the tree; its source spans count from the body's start
 * @param rawHtml the HTML that the author wrote, in the order of the source
 * @param html what the body becomes, before URLs are rewritten
 * @param tokens those of {@code html}
 */
public record Body(
    Document document,
    Optional<Node> markdown,
    List<RawHtml> rawHtml,
    String html,
    List<HtmlToken> tokens) {
  public Body {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(markdown, "markdown");
    rawHtml = List.copyOf(rawHtml);
    Objects.requireNonNull(html, "html");
    tokens = List.copyOf(tokens);
  }
}
