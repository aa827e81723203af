package dev.postc.compiler.reference;

import dev.postc.compiler.source.Span;
import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * The source of a Markdown node: the parts of its lines that belong to it, with a line break
 * between them. The marks of a quotation or list before a line do not belong to it.
 */
final class NodeText {
  private final StringBuilder text = new StringBuilder();
  private final List<SourceSpan> lines;
  private final int bodyStart;

  /**
   * @param body that the spans count in
   * @param bodyStart where the body begins in the source
   */
  NodeText(String body, List<SourceSpan> lines, int bodyStart) {
    this.lines = lines;
    this.bodyStart = bodyStart;
    for (SourceSpan line : lines) {
      text.append(text.isEmpty() ? "" : "\n")
          .append(body, line.getInputIndex(), line.getInputIndex() + line.getLength());
    }
  }

  String text() {
    return text.toString();
  }

  /** The offset in the text of a place in the body; -1 if it is no part of the node. */
  int offset(int inBody) {
    int start = 0;
    for (SourceSpan line : lines) {
      int within = inBody - line.getInputIndex();
      if (within >= 0 && within <= line.getLength()) {
        return start + within;
      }
      start += line.getLength() + 1;
    }
    return -1;
  }

  /** Where a part of the text, of one line, stands in the source. */
  Span place(int start, int end) {
    int lineStart = 0;
    for (SourceSpan line : lines) {
      if (start <= lineStart + line.getLength()) {
        int from = bodyStart + line.getInputIndex() + start - lineStart;
        return new Span(from, from + Math.max(0, end - start));
      }
      lineStart += line.getLength() + 1;
    }
    return whole();
  }

  /** The node's first line. */
  Span whole() {
    if (lines.isEmpty()) {
      return new Span(bodyStart, bodyStart);
    }
    int start = bodyStart + lines.get(0).getInputIndex();
    return new Span(start, start + lines.get(0).getLength());
  }
}
