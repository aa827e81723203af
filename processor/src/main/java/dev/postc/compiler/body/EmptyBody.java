package dev.postc.compiler.body;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Comment;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.source.Span;

/** Finds bodies in which there is nothing to read. */
final class EmptyBody implements BodyRule {
  @Override
  public void check(Body body, BodyReports reports) {
    if (isEmpty(body)) {
      boolean blank = body.document().body().isBlank();
      reports.report(
          Problem.EMPTY_BODY,
          blank ? separator(body.document()) : firstLine(body.document()),
          (blank ? "" : "What stands here shows nothing. ") + Problem.EMPTY_BODY.hint());
    }
  }

  private static boolean isEmpty(Body body) {
    int end = 0;
    for (HtmlToken token : body.tokens()) {
      if (!(token instanceof Comment comment) || !comment.closed()) {
        return false;
      }
      if (!body.html().substring(end, comment.start()).isBlank()) {
        return false;
      }
      end = comment.end();
    }
    return body.html().substring(end).isBlank();
  }

  private static Span separator(Document document) {
    return document.text().line(document.text().lineAt(document.frontMatterEnd()));
  }

  private static Span firstLine(Document document) {
    String text = document.text().text();
    int start = document.bodyStart();
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, document.text().line(document.text().lineAt(start)).end());
  }
}
