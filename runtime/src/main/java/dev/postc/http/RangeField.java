package dev.postc.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The field {@code Range} (RFC 9110, sections 14.1 and 14.2), read against a representation. */
final class RangeField {
  /** Each range costs a part with fields of its own; whoever wants more gets the whole. */
  static final int MOST_RANGES = 16;

  private static final String UNIT = "bytes=";
  private static final long BEYOND = 1L << 53;
  private static final long ABSENT = -1;
  private static final long MALFORMED = -2;

  private final String value;
  private final int length;
  private final List<ByteRange> ranges = new ArrayList<>(2);
  private int count;

  private RangeField(String value, int length) {
    this.value = value;
    this.length = length;
  }

  /**
   * The ranges that the representation has, in the order of the field; those that overlap are one
   * (section 15.3.7.2). None of them: the field cannot be satisfied (section 15.5.17).
   *
   * @param values of the field's lines
   * @param length of the representation, in bytes
   * @return nothing if the field is to be ignored: it is absent, malformed, of another unit, has
   *     too many ranges, or the representation has no bytes, so that no range of it can be written
   */
  static Optional<List<ByteRange>> read(List<String> values, int length) {
    if (values.size() != 1 || length == 0) {
      return Optional.empty();
    }
    String value = values.get(0).strip();
    if (!value.regionMatches(true, 0, UNIT, 0, UNIT.length())) {
      return Optional.empty();
    }
    RangeField field = new RangeField(value, length);
    return field.read() ? Optional.of(field.ranges) : Optional.empty();
  }

  private boolean read() {
    for (int from = UNIT.length(); from <= value.length(); ) {
      int comma = value.indexOf(',', from);
      int to = comma < 0 ? value.length() : comma;
      if (!readElement(from, to)) {
        return false;
      }
      from = to + 1;
    }
    return count > 0;
  }

  private boolean readElement(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && AcceptEncoding.isSpace(value.charAt(start))) {
      start++;
    }
    while (start < end && AcceptEncoding.isSpace(value.charAt(end - 1))) {
      end--;
    }
    // Empty elements of a list are passed over (section 5.6.1.2).
    return start == end || (++count <= MOST_RANGES && readRange(start, end));
  }

  private boolean readRange(int start, int end) {
    int dash = value.indexOf('-', start);
    if (dash < 0 || dash >= end) {
      return false;
    }
    long first = position(start, dash);
    long last = position(dash + 1, end);
    if (first == MALFORMED || last == MALFORMED) {
      return false;
    }
    if (first == ABSENT) {
      return last != ABSENT && addSuffix(last);
    }
    if (last != ABSENT && last < first) {
      return false;
    }
    if (first < length) {
      long until = last == ABSENT ? length - 1 : Math.min(last, length - 1);
      add(new ByteRange((int) first, (int) until));
    }
    return true;
  }

  private boolean addSuffix(long suffix) {
    if (suffix > 0) {
      add(new ByteRange((int) Math.max(0, length - suffix), length - 1));
    }
    return true;
  }

  /** No two ranges of the list overlap, so what a new one joins overlaps no other. */
  private void add(ByteRange range) {
    ByteRange joined = range;
    int place = ranges.size();
    for (int i = ranges.size() - 1; i >= 0; i--) {
      if (ranges.get(i).overlaps(range)) {
        joined = joined.with(ranges.remove(i));
        place = i;
      }
    }
    ranges.add(place, joined);
  }

  /** A number of any length: what is beyond every representation is beyond by how much ever. */
  private long position(int from, int to) {
    if (from == to) {
      return ABSENT;
    }
    long position = 0;
    for (int i = from; i < to; i++) {
      char digit = value.charAt(i);
      if (digit < '0' || digit > '9') {
        return MALFORMED;
      }
      position = Math.min(BEYOND, position * 10 + digit - '0');
    }
    return position;
  }
}
