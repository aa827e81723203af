package dev.postc.compiler;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.model.Output;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a compilation gives.
 *
 * @param outputs sorted by kind and name; without the pack if there are errors
 * @param diagnostics sorted by path and position
 * @param notes what the author should know of a sound build: what was left out, and until when
 * @param goodUntil the first instant at which the clock, if it was asked, would change the outputs
 */
public record Compilation(
    List<Output> outputs,
    List<Diagnostic> diagnostics,
    List<String> notes,
    Optional<Instant> goodUntil) {
  public Compilation {
    outputs = List.copyOf(outputs);
    diagnostics = List.copyOf(diagnostics);
    notes = List.copyOf(notes);
  }

  /** This compilation with other places of what is wrong in the site's declaration. */
  public Compilation located(UnaryOperator<Diagnostic> places) {
    return new Compilation(
        outputs,
        diagnostics.stream().map(places).sorted(Diagnostic.ORDER).toList(),
        notes,
        goodUntil);
  }

  Compilation withoutNotes() {
    return new Compilation(outputs, diagnostics, List.of(), goodUntil);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
