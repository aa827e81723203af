package dev.postc.compiler.pack;

import dev.postc.compiler.model.SitePage;
import java.util.Objects;

/**
 * A page of the site and its packed document.
 *
 * @param excerpt as HTML
 */
public record PackedPage(SitePage page, PackedDocument document, String excerpt) {
  public PackedPage {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(excerpt, "excerpt");
  }
}
