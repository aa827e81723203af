package dev.postc.compiler;

import dev.postc.compiler.check.Suppressions.Suppression;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects diagnostics with the severities that the author has set, without what sources leave out.
 * For one thread.
 */
final class Findings {
  private final Map<Problem, Severity> severities;
  private final List<Diagnostic> found = new ArrayList<>();

  /** By the path of their source, as a location has it. */
  private final Map<String, List<Suppression>> suppressions = new HashMap<>();

  private final Set<Suppression> used = new HashSet<>();

  Findings(Map<Problem, Severity> severities) {
    this.severities = severities;
  }

  /** Leaves out what is added from now on. */
  void suppress(List<Suppression> those) {
    for (Suppression suppression : those) {
      suppressions
          .computeIfAbsent(suppression.location().path(), path -> new ArrayList<>())
          .add(suppression);
    }
  }

  void add(Diagnostic diagnostic) {
    Optional<Suppression> suppression = suppression(diagnostic);
    if (suppression.isPresent()) {
      used.add(suppression.get());
      return;
    }
    Severity severity = severities.getOrDefault(diagnostic.problem(), diagnostic.severity());
    if (severity != Severity.IGNORE) {
      found.add(diagnostic.withSeverity(severity));
    }
  }

  private Optional<Suppression> suppression(Diagnostic diagnostic) {
    return diagnostic
        .location()
        .map(Location::path)
        .map(path -> suppressions.getOrDefault(path, List.of()))
        .orElse(List.of())
        .stream()
        .filter(suppression -> suppression.problem() == diagnostic.problem())
        .findFirst();
  }

  /**
   * Reports the suppressions of a source that had nothing to leave out: the last thing to be said
   * of it, which can itself be left out. After an error, not all rules were asked.
   */
  void addUnused(String path) {
    List<Suppression> those = suppressions.getOrDefault(path, List.of());
    if (those.isEmpty() || found.stream().anyMatch(d -> d.isError() && isAt(path, d))) {
      return;
    }
    those.stream()
        .sorted(Comparator.comparing(s -> s.problem() == Problem.UNUSED_SUPPRESSION))
        .filter(suppression -> !used.contains(suppression))
        .map(Suppression::unused)
        .forEach(this::add);
  }

  private static boolean isAt(String path, Diagnostic diagnostic) {
    return diagnostic.location().filter(at -> at.path().equals(path)).isPresent();
  }

  boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  List<Diagnostic> sorted() {
    return found.stream().sorted(Diagnostic.ORDER).distinct().toList();
  }
}
