package dev.postc.compiler.body;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * Finds lines that are text because a heading's number signs have no space behind them (CommonMark
 * 0.31, section 4.2; other dialects want none).
 *
 * <p>Text may start with a number sign, so that not every such line is taken for a heading. With
 * two to six of them a letter, a digit or markup has to follow. With a single one the line has to
 * be a paragraph of its own, outside of lists, and neither a tag or list of tags, nor a colour, nor
 * a directive of a programming language.
 */
final class HeadingSpace implements BodyRule {
  private static final Pattern SEVERAL = Pattern.compile(" {0,3}(#{2,6})([\\p{L}\\p{N}*_`\\[(].*)");
  private static final Pattern ONE = Pattern.compile(" {0,3}(#)(\\p{L}.*)");
  private static final Pattern NOT_A_TITLE =
      Pattern.compile(
          "(?:define|elif|else|embed|endif|error|if|ifdef|ifndef|import|include|line|pragma|region"
              + "|undef|warning)\\b.*|\\p{Ll}[\\p{L}\\p{N}_-]*|(?:.*\\s)?#\\p{L}.*|[^\\s]*[=/(].*");

  @Override
  public void check(Body body, BodyReports reports) {
    body.markdown()
        .ifPresent(
            tree ->
                tree.accept(
                    new AbstractVisitor() {
                      @Override
                      public void visit(Paragraph paragraph) {
                        checkParagraph(body, paragraph, reports);
                      }
                    }));
  }

  private static void checkParagraph(Body body, Paragraph paragraph, BodyReports reports) {
    List<SourceSpan> lines = paragraph.getSourceSpans();
    for (SourceSpan span : lines) {
      int start = body.document().bodyStart() + span.getInputIndex();
      String line = body.document().text().text(new Span(start, start + span.getLength()));
      Matcher several = SEVERAL.matcher(line);
      Matcher one = ONE.matcher(line);
      if (several.matches()) {
        report(body, several, start, reports);
      } else if (one.matches() && lines.size() == 1 && mayBeTitle(paragraph, one.group(2))) {
        report(body, one, start, reports);
      }
    }
  }

  private static boolean mayBeTitle(Paragraph paragraph, String text) {
    Node parent = paragraph.getParent();
    return (parent instanceof Document || parent instanceof BlockQuote)
        && !NOT_A_TITLE.matcher(text.strip()).matches();
  }

  private static void report(Body body, Matcher line, int start, BodyReports reports) {
    SourceText text = body.document().text();
    Span signs = new Span(start + line.start(1), start + line.end(1));
    reports.report(
        Problem.HEADING_WITHOUT_SPACE,
        signs,
        "did you mean \""
            + line.group(1)
            + " "
            + line.group(2).strip()
            + "\"? If no heading is meant, write \"\\"
            + text.text(signs)
            + "\".",
        line.group(1));
  }
}
