package dev.postc.http;

/** How a representation is coded (RFC 9110, section 8.4.1). */
enum ContentCoding {
  IDENTITY,
  GZIP,
  /** The client takes none that there is. */
  NONE
}
