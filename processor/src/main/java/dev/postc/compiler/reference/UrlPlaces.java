package dev.postc.compiler.reference;

import dev.postc.compiler.body.Body;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.html.UrlAttributes;
import java.util.Optional;

/** Where the URLs of a page stand in its source. */
public final class UrlPlaces {
  private UrlPlaces() {}

  /**
   * The first place of a URL that the page loads.
   *
   * @param url as the page has it
   * @return empty for one that no attribute has, such as one in a script or a style
   */
  public static Optional<Location> of(Body body, String url) {
    return References.of(body).stream()
        .filter(reference -> reference.url().strip().equals(url))
        .filter(reference -> !UrlAttributes.isLink(reference.element(), reference.attribute()))
        .findFirst()
        .map(reference -> body.document().text().location(reference.place()));
  }
}
