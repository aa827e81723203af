package dev.postc.compiler.options;

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

/** Reads {@code postc.severity}: {@code CODE:severity} pairs with commas between them. */
final class Severities {
  private Severities() {}

  static Map<Problem, Severity> parse(String option, Consumer<Diagnostic> problems) {
    Map<Problem, Severity> severities = new EnumMap<>(Problem.class);
    for (String pair : option.split(",", -1)) {
      if (!pair.isBlank()) {
        parsePair(pair.strip(), severities, problems);
      }
    }
    return severities;
  }

  private static void parsePair(
      String pair, Map<Problem, Severity> severities, Consumer<Diagnostic> problems) {
    int colon = pair.indexOf(':');
    String code = colon < 0 ? pair : pair.substring(0, colon).strip();
    String word = colon < 0 ? "" : pair.substring(colon + 1).strip();
    Optional<Problem> problem =
        Arrays.stream(Problem.values()).filter(p -> p.code().equals(code)).findFirst();
    Optional<Severity> severity =
        Arrays.stream(Severity.values()).filter(s -> s.label().equals(word)).findFirst();
    if (problem.isEmpty()) {
      List<String> codes = Arrays.stream(Problem.values()).map(Problem::code).toList();
      reject(
          pair,
          "a code of postc, a colon and a severity",
          hint(code, codes) + "Write for example POST031:ignore",
          problems);
    } else if (severity.isEmpty()) {
      List<String> words = Arrays.stream(Severity.values()).map(Severity::label).toList();
      reject(
          pair,
          "a code, a colon and error, warning or ignore",
          hint(word, words) + "Write for example " + code + ":warning",
          problems);
    } else if (!problem.get().allows(severity.get())) {
      reject(
          pair,
          "a change that postc can allow",
          code
              + " is always an error: without that fact there is no right output to give; mend the"
              + " source instead",
          problems);
    } else {
      severities.put(problem.get(), severity.get());
    }
  }

  private static String hint(String word, List<String> words) {
    return Suggestions.nearest(word, words).map(near -> "did you mean " + near + "? ").orElse("");
  }

  private static void reject(
      String pair, String expected, String help, Consumer<Diagnostic> problems) {
    problems.accept(
        Problem.INVALID_OPTION.general(help.strip(), BuildOption.SEVERITY.key(), pair, expected));
  }
}
