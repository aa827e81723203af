package dev.postc.compiler.body;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.source.Span;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Passes the reports on one body on. */
public final class BodyReports {
  private final Document document;
  private final Consumer<Diagnostic> diagnostics;

  public BodyReports(Document document, Consumer<Diagnostic> diagnostics) {
    this.document = document;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports at a place of the source.
   *
   * @param span in the source's text
   */
  public void report(Problem problem, Span span, String help, Object... facts) {
    diagnostics.accept(problem.at(document.text().location(span), help, facts));
  }

  /** The place of a node in the source: its first line. */
  public Span place(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return new Span(document.bodyStart(), document.bodyStart());
    }
    int start = document.bodyStart() + spans.get(0).getInputIndex();
    return new Span(start, start + spans.get(0).getLength());
  }
}
