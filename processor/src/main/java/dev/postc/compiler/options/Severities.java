package dev.postc.compiler.options;

import dev.postc.compiler.diagnostic.DeclarationPart;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Severity;
import dev.postc.compiler.diagnostic.Suggestions;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The severities that an author has set: {@code CODE:severity} pairs with commas between them. */
final class Severities {
  private final Map<Problem, Severity> severities = new EnumMap<>(Problem.class);

  /** Told of a pair that cannot be. */
  @FunctionalInterface
  private interface Rejection {
    void report(String pair, String expected, String help);
  }

  /**
   * Those of the declaration, and before them those of the build.
   *
   * @param strict whether a warning is an error unless its code was set to something, as {@code
   *     -Werror} of C compilers has it
   */
  static Map<Problem, Severity> of(
      SiteDeclaration site,
      BuildEnvironment environment,
      boolean strict,
      Consumer<Diagnostic> problems) {
    Severities severities = new Severities();
    for (int i = 0; i < site.severity().size(); i++) {
      DeclarationPart part = DeclarationPart.of("severity").at(i);
      severities.set(
          site.severity().get(i),
          (pair, expected, help) ->
              problems.accept(
                  Problem.INVALID_DECLARATION.in(
                      part, help + site.origin(), part.element(), pair, expected)));
    }
    severities.set(
        environment.option(BuildOption.SEVERITY).orElse(""),
        (pair, expected, help) ->
            problems.accept(
                Problem.INVALID_OPTION.general(help, BuildOption.SEVERITY.key(), pair, expected)));
    if (strict) {
      severities.raiseWarnings();
    }
    return severities.severities;
  }

  private void raiseWarnings() {
    for (Problem problem : Problem.values()) {
      if (problem.severity() == Severity.WARNING) {
        severities.putIfAbsent(problem, Severity.ERROR);
      }
    }
  }

  private void set(String pairs, Rejection rejection) {
    for (String pair : pairs.split(",", -1)) {
      if (!pair.isBlank()) {
        setPair(pair.strip(), rejection);
      }
    }
  }

  private void setPair(String pair, Rejection rejection) {
    int colon = pair.indexOf(':');
    String code = colon < 0 ? pair : pair.substring(0, colon).strip();
    String word = colon < 0 ? "" : pair.substring(colon + 1).strip();
    Optional<Problem> problem = Problem.of(code);
    Optional<Severity> severity =
        Arrays.stream(Severity.values()).filter(s -> s.label().equals(word)).findFirst();
    if (problem.isEmpty()) {
      rejection.report(
          pair,
          "a code of postc, a colon and a severity",
          hint(code, Problem.codes()) + "Write for example POST031:ignore");
    } else if (severity.isEmpty()) {
      List<String> words = Arrays.stream(Severity.values()).map(Severity::label).toList();
      rejection.report(
          pair,
          "a code, a colon and error, warning or ignore",
          hint(word, words) + "Write for example " + code + ":warning");
    } else if (!problem.get().allows(severity.get())) {
      rejection.report(
          pair,
          "a change that postc can allow",
          code
              + " is always an error: without that fact there is no right output to give; mend the"
              + " source instead");
    } else {
      severities.put(problem.get(), severity.get());
    }
  }

  private static String hint(String word, List<String> words) {
    return Suggestions.nearest(word, words).map(near -> "did you mean " + near + "? ").orElse("");
  }
}
