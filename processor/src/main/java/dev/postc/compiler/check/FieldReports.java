package dev.postc.compiler.check;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Severity;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.Field;
import dev.postc.compiler.read.Syntax;
import dev.postc.compiler.source.Span;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Passes the reports on one document on, and remembers whether one was an error. */
final class FieldReports {
  private final Document document;
  private final Map<Problem, Severity> severities;
  private final Consumer<Diagnostic> diagnostics;
  private final Set<String> missing = new HashSet<>();
  private boolean broken;

  FieldReports(
      Document document, Map<Problem, Severity> severities, Consumer<Diagnostic> diagnostics) {
    this.document = document;
    this.severities = severities;
    this.diagnostics = diagnostics;
    for (Problem problem : document.problems()) {
      note(problem);
    }
  }

  /** At a field's value. */
  void report(Problem problem, Field field, String help, Object... facts) {
    report(problem, field.valueSpan(), help, facts);
  }

  void report(Problem problem, Span span, String help, Object... facts) {
    note(problem);
    diagnostics.accept(problem.at(document.text().location(span), help, facts));
  }

  /** Where a field that is missing would have stood; nothing if it may only not have been read. */
  void reportMissing(Problem problem, String key, String help, Object... facts) {
    missing.add(key);
    if (document.complete()) {
      report(problem, new Span(document.frontMatterEnd(), document.frontMatterEnd()), help, facts);
    }
  }

  /** Whether a key's absence needs no other report. */
  boolean isReportedMissing(String key) {
    return missing.contains(key);
  }

  /** How the document's front matter is written. */
  Syntax syntax() {
    return document.syntax();
  }

  /** The document's path, relative to the content root. */
  String source() {
    return document.text().source().path();
  }

  /** A line of the document's front matter that gives a key a text. */
  String line(String key, String text) {
    return document.syntax().line(key, text);
  }

  /** What stands between key and value in it. */
  String sign() {
    return document.syntax().sign();
  }

  /** How a list is written in it, inside JSON included. */
  String listHelp() {
    return document.syntax() == Syntax.PROPERTIES
        ? "Write a list: [\"first\", \"second\"]."
        : document.syntax() == Syntax.YAML
            ? "Write a list: [first, second]."
            : "Write a list: ['first', 'second'].";
  }

  /** How a map is written in it, inside JSON included. */
  String mapHelp() {
    return switch (document.syntax()) {
      case PROPERTIES -> "Write a map: {\"key\": \"value\"}.";
      case YAML -> "Write a map: {key: value}.";
      case TOML -> "Write a map: {key = 'value'}.";
    };
  }

  boolean broken() {
    return broken;
  }

  private void note(Problem problem) {
    broken |= severities.getOrDefault(problem, problem.severity()) == Severity.ERROR;
  }
}
