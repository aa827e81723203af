package dev.postc.compiler.render;

import java.util.List;
import java.util.Objects;

/**
 * HTML and where the root-absolute URLs are in it.
 *
 * @param text the HTML, as it stands in a page
 * @param urls char offsets in {@code text} at which root-absolute URLs begin, ascending
 */
public record Html(String text, List<Integer> urls) {
  static final Html EMPTY = new Html("", List.of());

  public Html {
    Objects.requireNonNull(text, "text");
    urls = List.copyOf(urls);
  }
}
