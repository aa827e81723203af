package dev.postc.compiler.pack;

import dev.postc.compiler.model.SitePage;
import java.util.Objects;

/** A page of the site and its packed document. */
public record PackedPage(SitePage page, PackedDocument document) {
  public PackedPage {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(document, "document");
  }
}
