package dev.postc.jetty;

import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * The header fields that many answers have, in the bytes in which Jetty sends them. At most so many
 * are kept, whatever a site has.
 *
 * <p>Safe for any number of threads: fields are immutable, and one that a thread does not see yet
 * is made again.
 */
final class EncodedFields {
  private static final int PLACES = 256;

  /** They differ from page to page, and would push the others out. */
  private static final Set<String> OF_ONE_PAGE =
      Set.of("ETag", "Content-Length", "Content-Range", "Location");

  private final HttpField[] places = new HttpField[PLACES];

  HttpField of(String name, String value) {
    if (OF_ONE_PAGE.contains(name)) {
      return new HttpField(name, value);
    }
    int place = (31 * name.hashCode() + value.hashCode()) & (PLACES - 1);
    HttpField kept = places[place];
    if (kept == null || !kept.getName().equals(name) || !value.equals(kept.getValue())) {
      kept = new PreEncodedHttpField(name, value);
      places[place] = kept;
    }
    return kept;
  }
}
