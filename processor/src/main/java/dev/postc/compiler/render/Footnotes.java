package dev.postc.compiler.render;

import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.EndTag;
import dev.postc.compiler.html.HtmlToken.StartTag;
import java.util.List;

/** Finds the references to footnotes that the Markdown renderer writes. */
final class Footnotes {
  private Footnotes() {}

  static boolean isReference(String html, StartTag tag) {
    if (!tag.name().equals("sup")) {
      return false;
    }
    Attribute type = tag.attribute("class");
    return type != null && type.raw(html).equals("footnote-ref");
  }

  /** The index of the reference's end tag, or of the last token. */
  static int referenceEnd(List<HtmlToken> tokens, int reference) {
    for (int i = reference; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof EndTag tag && tag.name().equals("sup")) {
        return i;
      }
    }
    return tokens.size() - 1;
  }
}
