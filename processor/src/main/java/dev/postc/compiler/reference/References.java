package dev.postc.compiler.reference;

import dev.postc.compiler.body.Body;
import dev.postc.compiler.body.RawHtml;
import dev.postc.compiler.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

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

  /** Finds the URLs of scripts and style sheets that must not be of another server. */
  static void unverified(Body body, BiConsumer<Problem, Reference> found) {
    body.rawHtml().forEach(html -> HtmlReferences.unverified(html, found));
  }
}
