package dev.postc.generated;

import dev.postc.PackException;
import dev.postc.pack.Advice;
import dev.postc.pack.StoredPage;
import dev.postc.pack.ValueCursor;
import java.time.DateTimeException;
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
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(type.read(new ValueReader(value)));
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
      throw new PackException(
          "the "
              + field
              + " of "
              + page
              + " is damaged, or the constructor of a record refuses it: "
              + e.getMessage()
              + ". If no constructor does: "
              + Advice.BUILD_AGAIN,
          e);
    }
  }
}
