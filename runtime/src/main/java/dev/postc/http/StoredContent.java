package dev.postc.http;

import dev.postc.pack.Bytes;
import dev.postc.pack.StoredRecord;
import dev.postc.pack.StoredSite;
import java.io.IOException;
import java.io.OutputStream;

/** A document's content in a coding. Inflated when it is written, since a HEAD never is. */
record StoredContent(StoredSite site, StoredRecord document, boolean gzip) {
  int length() {
    return gzip ? document.gzipLength() : document.length();
  }

  void writeTo(OutputStream out) throws IOException {
    Bytes bytes = gzip ? document.gzip() : site.identity(document);
    bytes.writeTo(out);
  }
}
