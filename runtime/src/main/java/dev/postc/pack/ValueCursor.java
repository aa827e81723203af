package dev.postc.pack;

import dev.postc.Page;
import dev.postc.Tag;
import java.time.DateTimeException;
import java.time.ZonedDateTime;

/** Reads the parts of one typed value, one after another. One thread's. */
public final class ValueCursor {
  private final StoredSite site;
  private final String what;
  private final Region bytes;
  private int at;

  /**
   * @param what for the message of a failure
   * @param at where the value begins
   */
  ValueCursor(StoredSite site, String what, Region bytes, int at) {
    this.site = site;
    this.what = what;
    this.bytes = bytes;
    this.at = at;
  }

  public byte i8() {
    return bytes.i8(at++);
  }

  public int i32() {
    int number = bytes.i32(at);
    at += 4;
    return number;
  }

  public long i64() {
    long number = bytes.i64(at);
    at += 8;
    return number;
  }

  /** A number of values that follow, each of one byte at least. */
  public int count() {
    int count = bytes.count(at, 1);
    at += 4;
    return count;
  }

  public String string() {
    String text = bytes.string(at);
    at = bytes.behindString(at);
    return text;
  }

  /** Bytes behind their number. */
  public byte[] bytes() {
    byte[] result = new byte[count()];
    for (int i = 0; i < result.length; i++) {
      result[i] = i8();
    }
    return result;
  }

  /** A moment with its zone. */
  public ZonedDateTime moment() {
    long second = i64();
    int nano = i32();
    int offset = i32();
    try {
      return Catalogue.moment(second, nano, offset, string());
    } catch (DateTimeException | ArithmeticException e) {
      throw Damage.of(what, e);
    }
  }

  /** The page of a number. */
  public Page page() {
    return site.page(i32());
  }

  /** The tag of a number. */
  public Tag tag() {
    return new StoredTag(site, i32());
  }
}
