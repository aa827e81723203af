package dev.postc.compiler.body;

import dev.postc.compiler.body.BoundedInlineParser.Unparsed;
import dev.postc.compiler.diagnostic.Problem;
import java.util.Locale;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Block;
import org.commonmark.node.Delimited;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** What is beyond the limits of the parser, which would else become text, or take minutes. */
final class ParserLimits implements BodyRule {
  @Override
  public void check(Body body, BodyReports reports) {
    body.markdown().ifPresent(tree -> check(tree, 0, reports));
  }

  /**
   * Of what is nested too deep, the first: all that is in it is, too. The parser has made no more
   * levels than can be followed.
   */
  private static void check(Node node, int depth, BodyReports reports) {
    if (depth > Markdown.DEEPEST) {
      reports.report(
          Problem.NESTED_TOO_DEEP,
          reports.place(node),
          Problem.NESTED_TOO_DEEP.hint(),
          Markdown.DEEPEST);
      return;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Unparsed unparsed) {
        reports.report(
            Problem.TOO_MUCH_MARKUP,
            reports.place(node),
            Problem.TOO_MUCH_MARKUP.hint(),
            number(unparsed.signs()),
            number(BoundedInlineParser.MOST_SIGNS));
      } else if (child instanceof Block) {
        check(child, depth + (isText(child) ? 0 : 1), reports);
      } else {
        // The levels of inlines are counted anew in each text.
        check(child, (node instanceof Block ? 0 : depth) + (isLevel(child) ? 1 : 0), reports);
      }
    }
  }

  private static boolean isText(Node block) {
    return block instanceof Paragraph || block instanceof LinkReferenceDefinition;
  }

  private static boolean isLevel(Node inline) {
    return inline instanceof Delimited
        || inline instanceof Link
        || inline instanceof Image
        || inline instanceof FootnoteReference;
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
