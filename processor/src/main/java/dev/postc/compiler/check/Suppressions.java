package dev.postc.compiler.check;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Severity;
import dev.postc.compiler.diagnostic.Suggestions;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.Keys;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a source's {@code postc.ignore} leaves out of what is said of the source. */
public final class Suppressions {
  private Suppressions() {}

  /**
   * A code that is not to be reported.
   *
   * @param location of the code in the list
   */
  public record Suppression(Problem problem, Location location) {
    /** That there was nothing to leave out. */
    public Diagnostic unused() {
      return Problem.UNUSED_SUPPRESSION.at(
          location, Problem.UNUSED_SUPPRESSION.hint(), problem.code());
    }
  }

  /** Those that can be; {@link #check} reports the others. */
  public static List<Suppression> of(Document document) {
    Map<Problem, Suppression> suppressions = new EnumMap<>(Problem.class);
    for (Item item : items(new Fields(document.fields()))) {
      Problem.of(item.text())
          .filter(problem -> problem.allows(Severity.IGNORE))
          .ifPresent(
              problem ->
                  suppressions.putIfAbsent(
                      problem, new Suppression(problem, document.text().location(item.span()))));
    }
    return List.copyOf(suppressions.values());
  }

  private static List<Item> items(Fields fields) {
    return fields.present(Keys.IGNORE).map(Item::of).orElse(List.of());
  }

  /** Reports what is no code, and codes that no author may leave out. */
  static void check(Fields fields, FieldReports reports) {
    Set<String> before = new HashSet<>();
    for (Item item : items(fields)) {
      Optional<Problem> problem = Problem.of(item.text());
      if (problem.isEmpty()) {
        report(
            item,
            "is not a code",
            Suggestions.question(item.text(), Problem.codes()) + Problem.INVALID_SUPPRESSION.hint(),
            reports);
      } else if (!problem.get().allows(Severity.IGNORE)) {
        report(
            item,
            "is always an error",
            "Without the fact that is wrong there is no right output to give: mend the source"
                + " instead.",
            reports);
      } else if (!before.add(item.text())) {
        report(item, "was given before", "Delete it here.", reports);
      }
    }
  }

  private static void report(Item item, String fact, String help, FieldReports reports) {
    reports.report(Problem.INVALID_SUPPRESSION, item.span(), help, item.text(), fact);
  }
}
