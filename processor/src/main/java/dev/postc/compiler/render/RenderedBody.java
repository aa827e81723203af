package dev.postc.compiler.render;

import dev.postc.Heading;
import java.util.List;
import java.util.Objects;

/**
 * A source's body as HTML.
 *
 * @param body right on any page of the site
 * @param excerpt the same; well-formed, without heading ids and references to footnotes; empty if
 *     the source gives none
 * @param headings those with an id, in document order
 */
public record RenderedBody(Html body, Html excerpt, List<Heading> headings) {
  public RenderedBody {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(excerpt, "excerpt");
    headings = List.copyOf(headings);
  }
}
