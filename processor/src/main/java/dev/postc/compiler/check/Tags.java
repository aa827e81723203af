package dev.postc.compiler.check;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.TagUse;
import dev.postc.compiler.read.Field;
import dev.postc.compiler.read.Value.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks {@code tags}. */
final class Tags {
  private Tags() {}

  static List<TagUse> of(Field field, FieldReports reports) {
    List<TagUse> tags = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Item item : Item.of(field)) {
      if (item.text().isEmpty()) {
        reports.report(
            Problem.EMPTY_TAG,
            item.span(),
            field.content() instanceof Scalar
                ? Problem.EMPTY_TAG.hint()
                : "Delete this item of the list, or write a tag.");
      } else if (names.add(item.text())) {
        tags.add(new TagUse(item.text(), item.span()));
      } else {
        reports.report(
            Problem.DUPLICATE_TAG, item.span(), Problem.DUPLICATE_TAG.hint(), item.text());
      }
    }
    return List.copyOf(tags);
  }
}
