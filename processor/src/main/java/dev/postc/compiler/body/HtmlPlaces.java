package dev.postc.compiler.body;

import dev.postc.compiler.source.Span;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Where the author's own HTML of a body stands in the source, told from its place in the final
 * HTML. To know, a Markdown body is rendered once more, since its order is not the source's
 * (footnotes) and not all of it is there (texts of images): make this only to report a mistake.
 */
final class HtmlPlaces {
  /** By where they begin in the final HTML. */
  private final TreeMap<Integer, RawHtml> pieces = new TreeMap<>();

  private HtmlPlaces() {}

  static HtmlPlaces of(Body body) {
    HtmlPlaces places = new HtmlPlaces();
    int bodyStart = body.document().bodyStart();
    if (body.markdown().isEmpty()) {
      places.pieces.put(0, body.rawHtml().get(0));
      return places;
    }
    StringBuilder html = new StringBuilder(body.html().length());
    Markdown.renderer()
        .nodeRendererFactory(context -> new Recorder(context, html, bodyStart, places.pieces))
        .build()
        .render(body.markdown().get(), html);
    return places;
  }

  /**
   * The place in the source.
   *
   * @param start an offset in the final HTML, in a part that the author wrote as HTML
   * @param end one past the last char; what is beyond the author's part is left out
   */
  Span place(int start, int end) {
    Map.Entry<Integer, RawHtml> piece = pieces.floorEntry(start);
    int offset = piece.getKey();
    int last = Math.min(end - offset, piece.getValue().text().length());
    return piece.getValue().place(start - offset, last);
  }

  /** Renders raw HTML as the library does, and notes where. */
  private record Recorder(
      HtmlNodeRendererContext context,
      StringBuilder html,
      int bodyStart,
      Map<Integer, RawHtml> pieces)
      implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(HtmlBlock.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
      HtmlWriter writer = context.getWriter();
      if (node instanceof HtmlBlock block) {
        writer.line();
        write(block.getLiteral(), node);
        writer.line();
      } else if (node instanceof HtmlInline tag) {
        write(tag.getLiteral(), node);
      }
    }

    private void write(String literal, Node node) {
      pieces.put(html.length(), RawHtml.of(literal, node.getSourceSpans(), bodyStart));
      context.getWriter().raw(literal);
    }
  }
}
