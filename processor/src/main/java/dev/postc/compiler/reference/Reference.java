package dev.postc.compiler.reference;

import dev.postc.compiler.html.UrlAttributes;
import dev.postc.compiler.source.Span;

/**
 * A URL of a body.
 *
 * @param url escapes and character references replaced
 * @param place where it stands in the source
 * @param element the element that it becomes an attribute of, in lower case
 * @param attribute in lower case
 */
record Reference(String url, Span place, String element, String attribute) {
  boolean opensDocument() {
    return UrlAttributes.opensDocument(element, attribute);
  }

  /** Whether it means nothing but the document that it stands in. */
  boolean isOfDocument() {
    return !UrlAttributes.isLink(element, attribute) && (url.isEmpty() || url.startsWith("#"));
  }

  /** Whether a browser loads a file from it to show the page. */
  boolean embeds() {
    return switch (attribute) {
      case "src", "srcset", "imagesrcset", "poster", "data" -> true;
      default -> false;
    };
  }
}
