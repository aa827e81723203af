package dev.postc.http;

import java.io.IOException;
import java.io.OutputStream;

/** One range of a representation (RFC 9110, section 15.3.7.1). */
record PartialContent(StoredContent whole, ByteRange range) implements Content {
  @Override
  public long length() {
    return range.length();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    whole.bytes().slice(range.first(), range.length()).writeTo(out);
  }
}
