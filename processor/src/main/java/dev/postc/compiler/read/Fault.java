package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.List;

/** What is wrong with front matter, not reported yet. */
record Fault(Problem problem, Span span, String help, List<Object> facts) {
  static Fault of(Problem problem, Span span, String help, Object... facts) {
    return new Fault(problem, span, help, List.of(facts));
  }

  void report(SourceText source, Reports reports) {
    reports.report(problem, source, span, help, facts.toArray());
  }

  /** Ends the reading at a fault. */
  static final class Stop extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Fault fault;

    Stop(Fault fault) {
      super(fault.help(), null, false, false);
      this.fault = fault;
    }

    Fault fault() {
      return fault;
    }
  }
}
