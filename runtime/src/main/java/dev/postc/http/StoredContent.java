package dev.postc.http;

import dev.postc.pack.Bytes;
import java.io.IOException;
import java.io.OutputStream;

/** Content that stands in the pack. */
record StoredContent(Bytes bytes) implements SiteResponse.Content {
  static final StoredContent NONE = new StoredContent(Bytes.empty());

  @Override
  public long length() {
    return bytes.length();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    bytes.writeTo(out);
  }
}
