package dev.postc.compiler.reference;

import dev.postc.compiler.body.RawHtml;
import dev.postc.compiler.html.HtmlText;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.StartTag;
import dev.postc.compiler.html.HtmlTokenizer;
import dev.postc.compiler.html.Integrity;
import dev.postc.compiler.html.ScriptKind;
import dev.postc.compiler.html.UrlAttributes;
import dev.postc.compiler.html.UrlSpan;
import java.util.function.Consumer;

/** Finds the URLs in HTML that the author wrote. */
final class HtmlReferences {
  private final RawHtml html;
  private final Consumer<Reference> found;

  private HtmlReferences(RawHtml html, Consumer<Reference> found) {
    this.html = html;
    this.found = found;
  }

  static void in(RawHtml html, Consumer<Reference> found) {
    HtmlReferences references = new HtmlReferences(html, found);
    for (HtmlToken token : HtmlTokenizer.tokens(html.text())) {
      if (token instanceof StartTag tag) {
        tag.attributes().forEach(attribute -> references.attribute(tag.name(), attribute));
      }
    }
  }

  /** Finds the URLs of the scripts that are loaded without a check of what comes. */
  static void unchecked(RawHtml html, Consumer<Reference> found) {
    HtmlReferences references = new HtmlReferences(html, found);
    for (HtmlToken token : HtmlTokenizer.tokens(html.text())) {
      if (token instanceof StartTag tag
          && tag.name().equals("script")
          && tag.attribute("src") != null
          && !isChecked(html.text(), tag)
          && ScriptKind.of(html.text(), tag) == ScriptKind.SCRIPT) {
        references.attribute(tag.name(), tag.attribute("src"));
      }
    }
  }

  private static boolean isChecked(String html, StartTag script) {
    Attribute integrity = script.attribute("integrity");
    return integrity != null
        && !Integrity.hashes(HtmlText.unescape(integrity.raw(html), true)).isEmpty();
  }

  private void attribute(String element, Attribute attribute) {
    if (UrlAttributes.holdsUrls(element, attribute)) {
      String text = HtmlText.unescape(attribute.raw(html.text()), true);
      UrlAttributes.urls(attribute, text).forEach(url -> add(element, attribute, text, url));
    }
  }

  private void add(String element, Attribute attribute, String text, UrlSpan url) {
    // Character references change the length: then the value as a whole is marked.
    boolean same = text.length() == attribute.valueEnd() - attribute.valueStart();
    int start = attribute.valueStart() + (same ? url.start() : 0);
    int end = same ? attribute.valueStart() + url.end() : attribute.valueEnd();
    found.accept(
        new Reference(
            text.substring(url.start(), url.end()),
            html.place(start, end),
            element,
            attribute.name()));
  }
}
