package dev.postc.jetty;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
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

  private final HttpField[] places = new HttpField[PLACES];

  /** Those that differ from page to page are made anew: kept, they would push the others out. */
  HttpField of(String name, String value) {
    return switch (name) {
      case "ETag" -> new HttpField(HttpHeader.ETAG, name, value);
      case "Content-Length" -> new HttpField(HttpHeader.CONTENT_LENGTH, name, value);
      case "Content-Range" -> new HttpField(HttpHeader.CONTENT_RANGE, name, value);
      case "Location" -> new HttpField(HttpHeader.LOCATION, name, value);
      default -> kept(name, value);
    };
  }

  /** Two places for each, so that two fields of one answer do not take turns in one. */
  private HttpField kept(String name, String value) {
    int place = (31 * name.hashCode() + value.hashCode()) & (PLACES - 1);
    HttpField kept = places[place];
    if (is(kept, name, value)) {
      return kept;
    }
    HttpField other = places[place ^ 1];
    if (is(other, name, value)) {
      return other;
    }
    HttpField made = new PreEncodedHttpField(name, value);
    if (kept != null) {
      places[place ^ 1] = kept;
    }
    places[place] = made;
    return made;
  }

  private static boolean is(HttpField kept, String name, String value) {
    return kept != null && kept.getName().equals(name) && value.equals(kept.getValue());
  }
}
