package dev.postc.http;

import dev.postc.pack.Bytes;
import dev.postc.pack.StoredRecord;
import dev.postc.pack.StoredSite;
import java.util.List;

/** A document's content in a coding that it has: a whole representation. */
record StoredContent(StoredSite site, StoredRecord document, ContentCoding coding)
    implements Content {
  /** Whether it is not as it is. */
  boolean isCoded() {
    return coding == ContentCoding.BROTLI || coding == ContentCoding.GZIP;
  }

  /** The entity tag of this coding, strong and quoted (RFC 9110, section 8.8.3.3). */
  String tag() {
    return switch (coding) {
      case BROTLI -> document.brotliTag();
      case GZIP -> document.gzipTag();
      case IDENTITY, NONE -> document.identityTag();
    };
  }

  int size() {
    return switch (coding) {
      case BROTLI -> document.brotliLength();
      case GZIP -> document.gzipLength();
      case IDENTITY, NONE -> document.length();
    };
  }

  Bytes bytes() {
    return switch (coding) {
      case BROTLI -> document.brotli();
      case GZIP -> document.gzip();
      case IDENTITY, NONE -> site.identity(document);
    };
  }

  @Override
  public long length() {
    return size();
  }

  @Override
  public List<Bytes> pieces() {
    return List.of(bytes());
  }
}
