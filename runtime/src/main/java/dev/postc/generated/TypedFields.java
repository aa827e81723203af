package dev.postc.generated;

import dev.postc.PackException;
import dev.postc.pack.StoredPage;
import dev.postc.pack.ValueCursor;
import java.util.Optional;

/** A page of a kind, as its generated class gets it: its typed values, by the names of methods. */
public final class TypedFields {
  private final StoredPage page;

  TypedFields(StoredPage page) {
    this.page = page;
  }

  StoredPage page() {
    return page;
  }

  <T> T required(String field, Reading<T> type) {
    return optional(field, type)
        .orElseThrow(
            () ->
                new PackException(
                    "the compiled site has no " + field + " of " + page + ", which needs one"));
  }

  <T> Optional<T> optional(String field, Reading<T> type) {
    ValueCursor value = page.value(field);
    return value == null ? Optional.empty() : Optional.of(type.read(new ValueReader(value)));
  }
}
