package dev.postc.http;

import dev.postc.pack.Bytes;
import dev.postc.pack.StoredRecord;
import dev.postc.pack.StoredSite;
import java.util.List;

/** A document's content in a coding: a whole representation. */
record StoredContent(StoredSite site, StoredRecord document, boolean gzip) implements Content {
  /** The entity tag of this coding, strong and quoted (RFC 9110, section 8.8.3.3). */
  String tag() {
    return gzip ? document.gzipTag() : document.identityTag();
  }

  int size() {
    return gzip ? document.gzipLength() : document.length();
  }

  Bytes bytes() {
    return gzip ? document.gzip() : site.identity(document);
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
