package dev.postc.compiler.render;

import java.util.Objects;

/**
 * A whole document of the site.
 *
 * @param path percent-encoded, with the site's own prefix
 * @param contentType the value of the {@code Content-Type} field
 * @param bodyStart char offset in {@code content} at which a page's body stands verbatim, -1 if
 *     none
 */
public record RenderedDocument(String path, String contentType, String content, int bodyStart) {
  public RenderedDocument {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(contentType, "contentType");
    Objects.requireNonNull(content, "content");
  }
}
