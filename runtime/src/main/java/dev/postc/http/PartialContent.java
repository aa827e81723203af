package dev.postc.http;

import dev.postc.pack.Bytes;
import java.util.List;

/** One range of a representation (RFC 9110, section 15.3.7.1). */
record PartialContent(StoredContent whole, ByteRange range) implements Content {
  @Override
  public long length() {
    return range.length();
  }

  @Override
  public List<Bytes> pieces() {
    return List.of(whole.bytes().slice(range.first(), range.length()));
  }
}
