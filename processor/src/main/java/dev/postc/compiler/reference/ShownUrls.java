package dev.postc.compiler.reference;

import dev.postc.compiler.body.Body;
import dev.postc.compiler.html.HtmlText;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.StartTag;
import dev.postc.compiler.html.UrlAttributes;
import dev.postc.compiler.html.UrlSpan;
import java.util.HashSet;
import java.util.Set;

/**
 * The URLs that get onto the page. Not all of the source do: a footnote that nothing refers to is
 * left out, of an image's text its links are, and what looks like a tag within a line may be the
 * text of a script. Read only when it is asked for: most links are sound.
 */
final class ShownUrls {
  private final Body body;
  private Set<String> urls;

  ShownUrls(Body body) {
    this.body = body;
  }

  boolean has(Reference reference) {
    if (urls == null) {
      urls = read();
    }
    return urls.contains(trimmed(reference.url()));
  }

  private Set<String> read() {
    Set<String> found = new HashSet<>();
    for (HtmlToken token : body.tokens()) {
      if (token instanceof StartTag tag) {
        tag.attributes().stream()
            .filter(attribute -> UrlAttributes.holdsUrls(tag.name(), attribute))
            .forEach(attribute -> add(attribute, found));
      }
    }
    return found;
  }

  private void add(Attribute attribute, Set<String> found) {
    String text = HtmlText.unescape(attribute.raw(body.html()), true);
    UrlAttributes.urls(attribute, text)
        .forEach(url -> found.add(text.substring(url.start(), url.end())));
  }

  private static String trimmed(String url) {
    UrlSpan span = UrlSpan.trimmed(url);
    return url.substring(span.start(), span.end());
  }
}
