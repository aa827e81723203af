package dev.postc.http;

import java.util.List;
import java.util.Locale;

/** The field {@code Accept-Encoding} (RFC 9110, section 12.5.3). */
final class AcceptEncoding {
  private static final int UNSAID = -1;

  private int identity = UNSAID;
  private int gzip = UNSAID;
  private int other = UNSAID;

  private AcceptEncoding(List<String> values) {
    for (String value : values) {
      for (String element : value.split(",", -1)) {
        read(element);
      }
    }
  }

  /**
   * The coding to answer with. gzip where the client likes it at least as much as identity;
   * identity where the client says nothing.
   *
   * @param values of the field's lines
   * @param hasGzip whether there is a gzip coding
   */
  static ContentCoding choose(List<String> values, boolean hasGzip) {
    AcceptEncoding accepted = new AcceptEncoding(values);
    int gzip = accepted.gzip == UNSAID ? accepted.other : accepted.gzip;
    int identity = accepted.identity == UNSAID ? accepted.other : accepted.identity;
    if (hasGzip && gzip > 0 && gzip >= identity) {
      return ContentCoding.GZIP;
    }
    return identity == 0 ? ContentCoding.NONE : ContentCoding.IDENTITY;
  }

  private void read(String element) {
    int semicolon = element.indexOf(';');
    String coding =
        (semicolon < 0 ? element : element.substring(0, semicolon))
            .strip()
            .toLowerCase(Locale.ROOT);
    int weight = semicolon < 0 ? Weight.ONE : Weight.of(element.substring(semicolon + 1));
    if (weight == Weight.INVALID) {
      return;
    }
    switch (coding) {
      case "gzip", "x-gzip" -> gzip = weight;
      case "identity" -> identity = weight;
      case "*" -> other = weight;
      default -> {}
    }
  }
}
