package dev.postc.pack;

import dev.postc.Page;
import dev.postc.Tag;
import java.nio.ByteBuffer;
import java.time.ZonedDateTime;

/** Reads the parts of one typed value, one after another. One thread's. */
public final class ValueCursor {
  private final StoredSite site;
  private final ByteBuffer bytes;

  /**
   * @param bytes at the start of the value
   */
  ValueCursor(StoredSite site, ByteBuffer bytes) {
    this.site = site;
    this.bytes = bytes;
  }

  public byte i8() {
    return bytes.get();
  }

  public int i32() {
    return bytes.getInt();
  }

  public long i64() {
    return bytes.getLong();
  }

  public String string() {
    return Strings.next(bytes);
  }

  /** Bytes behind their number. */
  public byte[] bytes() {
    byte[] result = new byte[bytes.getInt()];
    bytes.get(result);
    return result;
  }

  /** A moment with its zone. */
  public ZonedDateTime moment() {
    long second = bytes.getLong();
    int nano = bytes.getInt();
    int offset = bytes.getInt();
    return Catalogue.moment(second, nano, offset, string());
  }

  /** The page of a number. */
  public Page page() {
    return site.page(bytes.getInt());
  }

  /** The tag of a number. */
  public Tag tag() {
    return new StoredTag(site, bytes.getInt());
  }
}
