package dev.postc.compiler.reference;

import dev.postc.compiler.body.RawHtml;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.html.HtmlText;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.StartTag;
import dev.postc.compiler.html.HtmlTokenizer;
import dev.postc.compiler.html.UrlAttributes;
import dev.postc.compiler.html.UrlSpan;
import java.util.function.BiConsumer;
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

  /** Finds the URLs of scripts and style sheets that must not be of another server. */
  static void unverified(RawHtml html, BiConsumer<Problem, Reference> found) {
    for (HtmlToken token : HtmlTokenizer.tokens(html.text())) {
      if (token instanceof StartTag tag) {
        IntegrityRule.ifElsewhere(html.text(), tag)
            .ifPresent(
                broken ->
                    new HtmlReferences(html, url -> found.accept(broken.problem(), url))
                        .attribute(tag.name(), broken.url()));
      }
    }
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
