package dev.postc.pack;

import java.nio.ByteBuffer;
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

  private final ByteBuffer bytes;
  private final int pageCount;
  private final int postCount;
  private final int typeCount;
  private final int tagCount;
  private final int typesAt;
  private final int tagsAt;
  private final int orderAt;

  /** A list of numbers in the catalogue. */
  record Numbers(ByteBuffer bytes, int offset, int size) {
    int get(int index) {
      return bytes.getInt(offset + 4 * index);
    }
  }

  Catalogue(ByteBuffer bytes) {
    this.bytes = bytes;
    this.pageCount = bytes.getInt(0);
    this.postCount = bytes.getInt(4);
    this.typeCount = bytes.getInt(8);
    this.tagCount = bytes.getInt(12);
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
    return Strings.at(bytes, reference(page, field));
  }

  Optional<String> optionalText(int page, int field) {
    int reference = reference(page, field);
    return reference == 0 ? Optional.empty() : Optional.of(Strings.at(bytes, reference));
  }

  Numbers tags(int page) {
    return numbers(reference(page, TAGS));
  }

  Map<String, String> metadata(int page) {
    Numbers references = numbers(reference(page, METADATA));
    Map<String, String> metadata = new LinkedHashMap<>();
    for (int i = 0; i < references.size(); i += 2) {
      metadata.put(Strings.at(bytes, references.get(i)), Strings.at(bytes, references.get(i + 1)));
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

  /** At the start of a typed value of a page; {@code null} if the page does not have it. */
  ByteBuffer value(int page, int place) {
    int at = numbers(reference(page, VALUES)).get(place);
    return at == 0 ? null : bytes.duplicate().position(at);
  }

  LocalDate date(int page) {
    return LocalDate.ofEpochDay(bytes.getLong(pageAt(page) + DATE));
  }

  Optional<ZonedDateTime> moment(int page, int field) {
    int at = pageAt(page) + field;
    int zone = bytes.getInt(at + 16);
    if (zone == 0) {
      return Optional.empty();
    }
    return Optional.of(
        moment(
            bytes.getLong(at),
            bytes.getInt(at + 8),
            bytes.getInt(at + 12),
            Strings.at(bytes, zone)));
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
      if (Strings.at(bytes, bytes.getInt(at)).equals(type)) {
        return numbers(bytes.getInt(at + 4));
      }
    }
    return numbers(0);
  }

  String tagName(int tag) {
    return Strings.at(bytes, bytes.getInt(tagAt(tag)));
  }

  String tagPath(int tag) {
    return Strings.at(bytes, bytes.getInt(tagAt(tag) + 4));
  }

  Numbers tagPages(int tag) {
    return numbers(bytes.getInt(tagAt(tag) + 8));
  }

  Numbers tagPosts(int tag) {
    Numbers pages = tagPages(tag);
    return new Numbers(bytes, pages.offset(), bytes.getInt(tagAt(tag) + 12));
  }

  /** The number of the tag of a name, -1 if there is none. */
  int tag(String name) {
    int low = 0;
    int high = tagCount - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int tag = bytes.getInt(orderAt + 4 * middle);
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
    return reference == 0
        ? new Numbers(bytes, 0, 0)
        : new Numbers(bytes, reference + 4, bytes.getInt(reference));
  }

  private int reference(int page, int field) {
    return bytes.getInt(pageAt(page) + field);
  }

  private static int pageAt(int page) {
    return PackFormat.PAGES_AT + page * PackFormat.PAGE_BYTES;
  }

  private int tagAt(int tag) {
    return tagsAt + tag * PackFormat.TAG_ENTRY_BYTES;
  }
}
