package dev.postc.compiler.reference;

import dev.postc.compiler.html.HtmlText;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.StartTag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what fragments can lead to in HTML: ids, and names of {@code a} elements. */
public final class Ids {
  private Ids() {}

  /** The ids of a text, in its order. */
  public static Set<String> of(String html, List<HtmlToken> tokens) {
    Set<String> ids = new LinkedHashSet<>();
    for (HtmlToken token : tokens) {
      if (token instanceof StartTag tag) {
        add(html, tag.attribute("id"), ids);
        if (tag.name().equals("a")) {
          add(html, tag.attribute("name"), ids);
        }
      }
    }
    return ids;
  }

  private static void add(String html, Attribute attribute, Set<String> ids) {
    if (attribute != null && attribute.valueEnd() > attribute.valueStart()) {
      ids.add(HtmlText.unescape(attribute.raw(html), true));
    }
  }
}
