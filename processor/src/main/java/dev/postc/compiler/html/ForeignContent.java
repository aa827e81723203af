package dev.postc.compiler.html;

import java.util.Set;

/**
 * Tells whether tags stand in SVG or MathML, where {@code style}, {@code script} and {@code title}
 * hold markup and {@code CDATA} sections exist (HTML standard, section 13.2.6.5).
 */
final class ForeignContent {
  private static final Set<String> ROOTS = Set.of("svg", "math");
  private static final Set<String> INTEGRATION_POINTS =
      Set.of("foreignobject", "desc", "title", "mi", "mo", "mn", "ms", "mtext", "annotation-xml");

  /** Start tags that browsers close all open foreign elements for. */
  private static final Set<String> BREAKOUT =
      Set.of(
          ("b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i"
                  + " img li listing menu meta nobr ol p pre ruby s small span strong strike sub"
                  + " sup table tt u ul var")
              .split(" "));

  /** Open roots and integration points; the last one decides. */
  private final OpenElements open = new OpenElements();

  boolean inside() {
    return ROOTS.contains(open.last());
  }

  /**
   * A start tag.
   *
   * @return whether its slash ends the element: in HTML a slash means nothing
   */
  boolean start(String name, boolean slash) {
    if (inside() && BREAKOUT.contains(name)) {
      while (inside()) {
        open.closeLast();
      }
      return false;
    }
    if (!inside() && !ROOTS.contains(name)) {
      return false;
    }
    if (!slash && (ROOTS.contains(name) || INTEGRATION_POINTS.contains(name))) {
      open.open(name);
    }
    return slash;
  }

  void end(String name) {
    open.close(name);
  }
}
