package dev.postc.compiler.reference;

import dev.postc.compiler.body.Body;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.html.UrlAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the URLs that a page loads stand in its source. */
public final class UrlPlaces {
  private final Body body;
  private final Map<String, Reference> first = new HashMap<>();

  /** Looks for all of them at once. */
  public UrlPlaces(Body body) {
    this.body = body;
    for (Reference reference : References.of(body)) {
      if (!UrlAttributes.isLink(reference.element(), reference.attribute())) {
        first.putIfAbsent(reference.url().strip(), reference);
      }
    }
  }

  /**
   * The first place of a URL.
   *
   * @param url as the page has it
   * @return empty for one that no attribute has, such as one in a script or a style
   */
  public Optional<Location> of(String url) {
    return Optional.ofNullable(first.get(url))
        .map(reference -> body.document().text().location(reference.place()));
  }
}
