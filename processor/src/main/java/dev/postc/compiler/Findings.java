package dev.postc.compiler;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects diagnostics with the severities that the author has set. For one thread. */
final class Findings {
  private final Map<Problem, Severity> severities;
  private final List<Diagnostic> found = new ArrayList<>();

  Findings(Map<Problem, Severity> severities) {
    this.severities = severities;
  }

  void add(Diagnostic diagnostic) {
    Severity severity = severities.getOrDefault(diagnostic.problem(), diagnostic.severity());
    if (severity != Severity.IGNORE) {
      found.add(diagnostic.withSeverity(severity));
    }
  }

  boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  List<Diagnostic> sorted() {
    return found.stream().sorted(Diagnostic.ORDER).distinct().toList();
  }
}
