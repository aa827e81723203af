package dev.postc.compiler.reference;

import dev.postc.compiler.body.Body;
import dev.postc.compiler.body.RawHtml;
import java.util.ArrayList;
import java.util.List;

/** Finds the URLs of a body. */
final class References {
  private References() {}

  static List<Reference> of(Body body) {
    List<Reference> found = new ArrayList<>();
    body.markdown().ifPresent(tree -> found.addAll(MarkdownReferences.in(tree, body.document())));
    for (RawHtml html : body.rawHtml()) {
      HtmlReferences.in(html, found::add);
    }
    return found;
  }

  /** Those of scripts that are loaded without a check of what comes. */
  static List<Reference> unchecked(Body body) {
    List<Reference> found = new ArrayList<>();
    body.rawHtml().forEach(html -> HtmlReferences.unchecked(html, found::add));
    return found;
  }
}
