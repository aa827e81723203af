package dev.postc.generated;

import dev.postc.pack.ValueCursor;
import java.util.Optional;

/** Stands in a page's typed values. One thread's. */
public final class ValueReader {
  private final ValueCursor cursor;

  ValueReader(ValueCursor cursor) {
    this.cursor = cursor;
  }

  ValueCursor cursor() {
    return cursor;
  }

  /** The next component of a record. */
  public <T> T required(Reading<T> type) {
    return type.read(this);
  }

  /** The next component of a record, which may be absent. */
  public <T> Optional<T> optional(Reading<T> type) {
    return cursor.i8() == 0 ? Optional.empty() : Optional.of(type.read(this));
  }
}
