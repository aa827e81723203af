package dev.postc.compiler.check;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import dev.postc.compiler.read.Field;
import dev.postc.compiler.read.KeySynonyms;
import dev.postc.compiler.read.Keys;
import dev.postc.compiler.read.Syntax;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds custom keys that are nearly keys with a meaning: a mistyped status hides a post. */
final class NearKeys {
  private NearKeys() {}

  /** Warns where the key that may have been meant is absent, and was not reported for that. */
  static void check(Fields fields, Syntax syntax, FieldReports reports) {
    Collection<String> absent =
        Stream.concat(
                Keys.ALL.stream()
                    .filter(
                        key -> fields.written(key).isEmpty() && !reports.isReportedMissing(key)),
                otherNames(syntax))
            .sorted()
            .toList();
    for (Field field : fields.custom()) {
      Optional.of(field.key())
          .filter(key -> syntax == Syntax.PROPERTIES || !KeySynonyms.contains(key))
          .flatMap(key -> Suggestions.nearest(key, absent))
          .ifPresent(
              near ->
                  reports.report(
                      Problem.MISSPELT_KEY,
                      field.keySpan(),
                      "did you mean \"" + near + "\"? " + Problem.MISSPELT_KEY.hint(),
                      field.key(),
                      near));
    }
  }

  /** Where a file is published unless it says otherwise, a mistyped draft would be public. */
  private static Stream<String> otherNames(Syntax syntax) {
    return syntax == Syntax.PROPERTIES ? Stream.empty() : Stream.of("draft");
  }
}
