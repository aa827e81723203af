package dev.postc.http;

/**
 * Bytes of a representation that follow each other (RFC 9110, section 14.1.2).
 *
 * @param first counted from 0
 * @param last belongs to the range, too
 */
record ByteRange(int first, int last) {
  int length() {
    return last - first + 1;
  }

  boolean overlaps(ByteRange other) {
    return first <= other.last && other.first <= last;
  }

  /** The smallest range that holds both. */
  ByteRange with(ByteRange other) {
    return new ByteRange(Math.min(first, other.first), Math.max(last, other.last));
  }

  /**
   * The value of {@code Content-Range} (RFC 9110, section 14.4).
   *
   * @param complete the length of the whole representation
   */
  String contentRange(int complete) {
    return "bytes " + first + '-' + last + '/' + complete;
  }
}
