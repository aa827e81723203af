package dev.postc.compiler.render;

import dev.postc.Heading;
import dev.postc.compiler.html.HtmlText;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.EndTag;
import dev.postc.compiler.html.HtmlToken.StartTag;
import java.util.ArrayList;
import java.util.List;

/** Reads the headings of a body: {@code h1} to {@code h6} with an id. */
final class Headings {
  private Headings() {}

  static List<Heading> of(String html, List<HtmlToken> tokens) {
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof StartTag tag && isHeading(tag.name())) {
        Attribute id = tag.attribute("id");
        if (id != null && id.valueEnd() > id.valueStart()) {
          headings.add(
              new Heading(
                  tag.name().charAt(1) - '0',
                  HtmlText.unescape(id.raw(html), true),
                  text(html, tokens, i)));
        }
      }
    }
    return headings;
  }

  static boolean isHeading(String element) {
    return element.length() == 2
        && element.charAt(0) == 'h'
        && element.charAt(1) >= '1'
        && element.charAt(1) <= '6';
  }

  /** Text up to the next tag of a heading, with the alternative text of images. */
  private static String text(String html, List<HtmlToken> tokens, int heading) {
    StringBuilder raw = new StringBuilder();
    int at = tokens.get(heading).end();
    for (int i = heading + 1; i < tokens.size(); i++) {
      HtmlToken token = tokens.get(i);
      raw.append(html, at, token.start());
      at = token.end();
      if (token instanceof EndTag end && isHeading(end.name())) {
        break;
      }
      if (token instanceof StartTag start) {
        if (isHeading(start.name())) {
          break;
        }
        if (Footnotes.isReference(html, start)) {
          i = Footnotes.referenceEnd(tokens, i);
          at = tokens.get(i).end();
        } else if (start.name().equals("img") && start.attribute("alt") != null) {
          raw.append(start.attribute("alt").raw(html));
        } else if (start.name().equals("br")) {
          raw.append(' ');
        }
      }
    }
    return HtmlText.unescape(raw.toString(), false).strip().replaceAll("\\s+", " ");
  }
}
