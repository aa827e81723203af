package dev.postc.compiler.body;

import dev.postc.compiler.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * HTML as the author wrote it: a block or a tag of a Markdown source, or the whole body of an HTML
 * source. Of a block in a quotation or list, the marks before its lines are not part of it.
 */
public final class RawHtml {
  private final String text;

  /** Where its lines begin in {@link #text}. */
  private final int[] lineStarts;

  /** Where its lines begin in the source. */
  private final int[] linePlaces;

  private RawHtml(String text, int[] lineStarts, int[] linePlaces) {
    this.text = text;
    this.lineStarts = lineStarts;
    this.linePlaces = linePlaces;
  }

  static RawHtml whole(String text, int bodyStart) {
    return new RawHtml(text, new int[] {0}, new int[] {bodyStart});
  }

  /** All of a Markdown tree. */
  static List<RawHtml> in(Node tree, int bodyStart) {
    List<RawHtml> found = new ArrayList<>();
    tree.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlBlock block) {
            found.add(of(block.getLiteral(), block.getSourceSpans(), bodyStart));
          }

          @Override
          public void visit(HtmlInline tag) {
            found.add(of(tag.getLiteral(), tag.getSourceSpans(), bodyStart));
          }
        });
    return found;
  }

  /**
   * @param spans of its lines; blank ones may have none
   */
  static RawHtml of(String text, List<SourceSpan> spans, int bodyStart) {
    int[] starts = lineStarts(text);
    int[] places = new int[starts.length];
    int first = spans.get(0).getLineIndex();
    int next = 0;
    for (int i = 0; i < starts.length; i++) {
      if (next < spans.size() && spans.get(next).getLineIndex() == first + i) {
        places[i] = bodyStart + spans.get(next).getInputIndex();
        next++;
      } else {
        // A blank line: nothing that could be marked stands in it.
        places[i] = places[i - 1];
      }
    }
    return new RawHtml(text, starts, places);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
    int start = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = start;
      start = text.indexOf('\n', start) + 1;
    }
    return starts;
  }

  public String text() {
    return text;
  }

  /** Where a part of the text stands in the source. */
  public Span place(int start, int end) {
    int from = place(start);
    return new Span(from, end == start ? from : Math.max(from, place(end - 1) + 1));
  }

  private int place(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return linePlaces[line] + offset - lineStarts[line];
  }
}
