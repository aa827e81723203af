package dev.postc.http;

import java.util.List;

/** The field {@code Accept-Encoding} (RFC 9110, section 12.5.3), read in place. */
final class AcceptEncoding {
  private static final int UNSAID = -1;

  private int identity = UNSAID;
  private int gzip = UNSAID;
  private int brotli = UNSAID;
  private int other = UNSAID;

  private AcceptEncoding() {}

  /**
   * The coding to answer with: of those that the client likes most brotli, else gzip, else
   * identity; identity where the client says nothing.
   *
   * @param values of the field's lines
   * @param hasBrotli whether there is a brotli coding
   * @param hasGzip whether there is a gzip coding
   */
  static ContentCoding choose(List<String> values, boolean hasBrotli, boolean hasGzip) {
    AcceptEncoding accepted = new AcceptEncoding();
    for (int i = 0; i < values.size(); i++) {
      accepted.readLine(values.get(i));
    }
    int identity = accepted.orOther(accepted.identity);
    int gzip = hasGzip ? accepted.orOther(accepted.gzip) : 0;
    int brotli = hasBrotli ? accepted.orOther(accepted.brotli) : 0;
    if (brotli > 0 && brotli >= gzip && brotli >= identity) {
      return ContentCoding.BROTLI;
    }
    if (gzip > 0 && gzip >= identity) {
      return ContentCoding.GZIP;
    }
    return identity == 0 ? ContentCoding.NONE : ContentCoding.IDENTITY;
  }

  /** The weight of a coding: that of the star, if it is not named. */
  private int orOther(int weight) {
    return weight == UNSAID ? other : weight;
  }

  private void readLine(String line) {
    for (int from = 0; from <= line.length(); ) {
      int to = indexOf(line, ',', from, line.length());
      readElement(line, from, to);
      from = to + 1;
    }
  }

  private void readElement(String line, int from, int to) {
    int semicolon = indexOf(line, ';', from, to);
    int start = from;
    int end = semicolon;
    while (start < end && isSpace(line.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(line.charAt(end - 1))) {
      end--;
    }
    int weight = semicolon == to ? Weight.ONE : Weight.of(line, semicolon + 1, to);
    if (is("gzip", line, start, end) || is("x-gzip", line, start, end)) {
      // What cannot be read is not taken for consent, nor is it left to "*".
      gzip = both(gzip, Math.max(0, weight));
    } else if (is("br", line, start, end)) {
      brotli = both(brotli, Math.max(0, weight));
    } else if (weight == Weight.INVALID) {
      // Without identity there may be nothing to answer with: too much for a slip.
      return;
    } else if (is("identity", line, start, end)) {
      identity = weight;
    } else if (is("*", line, start, end)) {
      other = weight;
    }
  }

  /** The weight of a coding that is named twice: a refusal counts. */
  private static int both(int before, int weight) {
    return before == 0 || weight == 0 ? 0 : Math.max(before, weight);
  }

  private static boolean is(String coding, String line, int start, int end) {
    return end - start == coding.length()
        && line.regionMatches(true, start, coding, 0, coding.length());
  }

  /** Where a character is, else {@code to}. */
  private static int indexOf(String line, char wanted, int from, int to) {
    int at = from;
    while (at < to && line.charAt(at) != wanted) {
      at++;
    }
    return at;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
