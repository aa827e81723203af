package dev.postc.http;

/** How a representation is coded (RFC 9110, section 8.4.1). */
enum ContentCoding {
  /** RFC 7932. */
  BROTLI("br"),
  GZIP("gzip"),
  IDENTITY("identity"),
  /** The client takes none that there is. */
  NONE("");

  private final String token;

  ContentCoding(String token) {
    this.token = token;
  }

  /** Its name in a field. */
  String token() {
    return token;
  }
}
