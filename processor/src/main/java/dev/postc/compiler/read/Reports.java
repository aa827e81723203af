package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Passes the reports on one source on, and remembers of which kinds they were. One thread's. */
final class Reports {
  private final Consumer<Diagnostic> diagnostics;
  private final Set<Problem> problems = EnumSet.noneOf(Problem.class);

  Reports(Consumer<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  void report(Problem problem, SourceText text, Span span, String help, Object... facts) {
    report(problem, text.location(span), help, facts);
  }

  void report(Problem problem, Location location, String help, Object... facts) {
    problems.add(problem);
    diagnostics.accept(problem.at(location, help, facts));
  }

  Set<Problem> problems() {
    return problems;
  }
}
