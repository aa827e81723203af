package dev.postc.compiler.check;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import dev.postc.compiler.read.Field;
import dev.postc.compiler.read.Keys;
import java.util.Collection;

/** Finds custom keys that are nearly keys with a meaning: a mistyped status hides a post. */
final class NearKeys {
  private NearKeys() {}

  /** Warns where the key that may have been meant is absent, and was not reported for that. */
  static void check(Fields fields, FieldReports reports) {
    Collection<String> absent =
        Keys.ALL.stream()
            .filter(key -> fields.written(key).isEmpty() && !reports.isReportedMissing(key))
            .sorted()
            .toList();
    for (Field field : fields.custom()) {
      Suggestions.nearest(field.key(), absent)
          .ifPresent(
              near ->
                  reports.report(
                      Problem.MISSPELT_KEY,
                      field.keySpan(),
                      "did you mean \"" + near + "\"? As it is, it is custom metadata.",
                      field.key(),
                      near));
    }
  }
}
