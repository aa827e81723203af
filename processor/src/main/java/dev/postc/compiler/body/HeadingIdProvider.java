package dev.postc.compiler.body;

import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/** Puts an id on each heading while a document is rendered. For one rendering. */
final class HeadingIdProvider implements AttributeProvider {
  private final HeadingIds ids = new HeadingIds();

  @Override
  public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
    if (node instanceof Heading heading) {
      PlainText text = new PlainText();
      heading.accept(text);
      attributes.put("id", ids.next(text.out.toString()));
    }
  }

  private static final class PlainText extends AbstractVisitor {
    private final StringBuilder out = new StringBuilder();

    @Override
    public void visit(Text text) {
      out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      out.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
      out.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
      out.append(' ');
    }

    @Override
    public void visit(Image image) {
      // An image has no text of its own on the page.
    }
  }
}
