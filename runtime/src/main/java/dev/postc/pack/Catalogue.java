package dev.postc.pack;

import dev.postc.pack.Region.Numbers;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pack's data of pages and tags, read in place. */
final class Catalogue {
  static final int TITLE = 0;
  static final int TYPE = 4;
  static final int PATH = 8;
  static final int SOURCE = 12;
  static final int DESCRIPTION = 16;
  static final int SUMMARY = 20;
  static final int AUTHOR = 24;
  static final int IMAGE = 28;
  static final int LANG = 32;
  static final int PUBLISHED = 60;
  static final int UPDATED = 80;
  private static final int TAGS = 36;
  private static final int METADATA = 40;
  private static final int PREVIOUS = 44;
  private static final int NEXT = 48;
  private static final int DATE = 52;
  private static final int VALUES = 100;

  private final String what;
  private final Region bytes;
  private final int pageCount;
  private final int postCount;
  private final int typeCount;
  private final int tagCount;
  private final int typesAt;
  private final int tagsAt;
  private final int orderAt;

  /**
   * @param what for the message of a failure
   * @throws dev.postc.PackException now or later, if the bytes cannot be a catalogue's
   */
  Catalogue(String what, byte[] content) {
    this.what = what;
    this.bytes = new Region(what, content);
    this.pageCount = bytes.i32(0);
    this.postCount = bytes.i32(4);
    this.typeCount = bytes.i32(8);
    this.tagCount = bytes.i32(12);
    bytes.require(pageCount >= 0 && postCount >= 0 && typeCount >= 0 && tagCount >= 0);
    bytes.require(postCount <= pageCount);
    bytes.require(
        (long) pageCount * PackFormat.PAGE_BYTES
                + (long) typeCount * PackFormat.TYPE_BYTES
                + tagCount * (PackFormat.TAG_ENTRY_BYTES + 4L)
            <= content.length - PackFormat.PAGES_AT);
    this.typesAt = PackFormat.PAGES_AT + pageCount * PackFormat.PAGE_BYTES;
    this.tagsAt = typesAt + typeCount * PackFormat.TYPE_BYTES;
    this.orderAt = tagsAt + tagCount * PackFormat.TAG_ENTRY_BYTES;
  }

  int pageCount() {
    return pageCount;
  }

  int postCount() {
    return postCount;
  }

  int tagCount() {
    return tagCount;
  }

  String path(int page) {
    return text(page, PATH);
  }

  /** A string that every page has. */
  String text(int page, int field) {
    return bytes.string(reference(page, field));
  }

  Optional<String> optionalText(int page, int field) {
    int reference = reference(page, field);
    return reference == 0 ? Optional.empty() : Optional.of(bytes.string(reference));
  }

  Numbers tags(int page) {
    return numbers(reference(page, TAGS));
  }

  Map<String, String> metadata(int page) {
    Numbers references = numbers(reference(page, METADATA));
    bytes.require(references.size() % 2 == 0);
    Map<String, String> metadata = new LinkedHashMap<>();
    for (int i = 0; i < references.size(); i += 2) {
      metadata.put(bytes.string(references.get(i)), bytes.string(references.get(i + 1)));
    }
    return Collections.unmodifiableMap(metadata);
  }

  /** The number of the next older post, -1 if there is none. */
  int previous(int page) {
    return reference(page, PREVIOUS);
  }

  /** The number of the next newer post, -1 if there is none. */
  int next(int page) {
    return reference(page, NEXT);
  }

  /** A typed value of a page, to be read; {@code null} if the page does not have it. */
  ValueCursor value(StoredSite site, int page, int place) {
    Numbers values = numbers(reference(page, VALUES));
    bytes.require(place < values.size());
    int at = values.get(place);
    return at == 0 ? null : new ValueCursor(site, what, bytes, at);
  }

  LocalDate date(int page) {
    try {
      return LocalDate.ofEpochDay(bytes.i64(pageAt(page) + DATE));
    } catch (DateTimeException e) {
      throw Damage.of(what, e);
    }
  }

  Optional<ZonedDateTime> moment(int page, int field) {
    int at = pageAt(page) + field;
    int zone = bytes.i32(at + 16);
    if (zone == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          moment(bytes.i64(at), bytes.i32(at + 8), bytes.i32(at + 12), bytes.string(zone)));
    } catch (DateTimeException | ArithmeticException e) {
      throw Damage.of(what, e);
    }
  }

  /** What was written is kept where this JDK's zone rules are not those of the build. */
  static ZonedDateTime moment(long second, int nano, int offsetSeconds, String zone) {
    Instant instant = Instant.ofEpochSecond(second, nano);
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(offsetSeconds);
    try {
      return ZonedDateTime.ofStrict(
          LocalDateTime.ofInstant(instant, offset), offset, ZoneId.of(zone));
    } catch (DateTimeException e) {
      return instant.atZone(offset);
    }
  }

  /** The pages of a type, in their order. */
  Numbers pagesOfType(String type) {
    for (int i = 0; i < typeCount; i++) {
      int at = typesAt + i * PackFormat.TYPE_BYTES;
      if (bytes.string(bytes.i32(at)).equals(type)) {
        return numbers(bytes.i32(at + 4));
      }
    }
    return numbers(0);
  }

  String tagName(int tag) {
    return bytes.string(bytes.i32(tagAt(tag)));
  }

  String tagPath(int tag) {
    return bytes.string(bytes.i32(tagAt(tag) + 4));
  }

  Numbers tagPages(int tag) {
    return numbers(bytes.i32(tagAt(tag) + 8));
  }

  Numbers tagPosts(int tag) {
    Numbers pages = tagPages(tag);
    int posts = bytes.i32(tagAt(tag) + 12);
    bytes.require(posts >= 0 && posts <= pages.size());
    return new Numbers(bytes, pages.offset(), posts);
  }

  /** The number of the tag of a name, -1 if there is none. */
  int tag(String name) {
    int low = 0;
    int high = tagCount - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int tag = bytes.i32(orderAt + 4 * middle);
      int order = tagName(tag).compareTo(name);
      if (order == 0) {
        return tag;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private Numbers numbers(int reference) {
    return reference == 0 ? Numbers.none(bytes) : bytes.list(reference);
  }

  private int reference(int page, int field) {
    return bytes.i32(pageAt(page) + field);
  }

  private int pageAt(int page) {
    bytes.require(page >= 0 && page < pageCount);
    return PackFormat.PAGES_AT + page * PackFormat.PAGE_BYTES;
  }

  private int tagAt(int tag) {
    bytes.require(tag >= 0 && tag < tagCount);
    return tagsAt + tag * PackFormat.TAG_ENTRY_BYTES;
  }
}
