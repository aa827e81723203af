package dev.postc.compiler.reference;

import dev.postc.compiler.read.Document;
import dev.postc.compiler.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Finds the destinations of Markdown's links and images. That of a reference link is reported once,
 * at the definition.
 */
final class MarkdownReferences extends AbstractVisitor {
  private final Document document;
  private final String body;
  private final List<Reference> found = new ArrayList<>();
  private final List<LinkReferenceDefinition> definitions = new ArrayList<>();

  /** By destination, what the links that need a definition become. */
  private final Map<String, Reference> defined = new HashMap<>();

  private MarkdownReferences(Document document) {
    this.document = document;
    this.body = document.body();
  }

  static List<Reference> in(Node tree, Document document) {
    MarkdownReferences references = new MarkdownReferences(document);
    tree.accept(references);
    references.addDefined();
    return references.found;
  }

  @Override
  public void visit(Link link) {
    add(link, link.getDestination(), "a", "href");
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    add(image, image.getDestination(), "img", "src");
    visitChildren(image);
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    definitions.add(definition);
  }

  private void add(Node node, String url, String element, String attribute) {
    NodeText text = new NodeText(body, node.getSourceSpans(), document.bodyStart());
    String source = text.text();
    if (source.startsWith("<") && source.endsWith(">")) {
      found.add(new Reference(url, text.place(1, source.length() - 1), element, attribute));
      return;
    }
    if (!source.startsWith("[") && !source.startsWith("![")) {
      found.add(new Reference(url, text.whole(), element, attribute));
      return;
    }
    int close = source.indexOf(']', textEnd(node, text));
    if (close < 0 || !source.startsWith("(", close + 1)) {
      defined.putIfAbsent(url, new Reference(url, text.whole(), element, attribute));
      return;
    }
    Destination destination = Destination.at(source, close + 2);
    Span place = text.place(destination.start(), destination.end());
    found.add(new Reference(url, place, element, attribute));
  }

  /** Where the text of a link ends in its source. */
  private static int textEnd(Node node, NodeText text) {
    Node last = node.getLastChild();
    while (last != null && last.getSourceSpans().isEmpty()) {
      last = last.getPrevious();
    }
    if (last == null) {
      return 0;
    }
    SourceSpan span = last.getSourceSpans().get(last.getSourceSpans().size() - 1);
    return Math.max(0, text.offset(span.getInputIndex() + span.getLength()));
  }

  private void addDefined() {
    for (LinkReferenceDefinition definition : definitions) {
      Reference use = defined.get(definition.getDestination());
      if (use != null) {
        NodeText text = new NodeText(body, definition.getSourceSpans(), document.bodyStart());
        Destination destination = Destination.at(text.text(), labelEnd(text.text()));
        found.add(
            new Reference(
                use.url(),
                text.place(destination.start(), destination.end()),
                use.element(),
                use.attribute()));
      }
    }
  }

  /** Behind the colon. */
  private static int labelEnd(String definition) {
    int i = definition.indexOf('[') + 1;
    while (i < definition.length() && definition.charAt(i) != ']') {
      i += definition.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i + 2, definition.length());
  }
}
