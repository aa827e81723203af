package dev.postc.compiler.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is printed of a site's diagnostics. Every front end prints these, in this order; whether the
 * build fails is told by all of them.
 *
 * @param diagnostics in their order; no warning stands in the place of an error
 * @param hidden the others
 */
public record Shown(List<Diagnostic> diagnostics, List<Diagnostic> hidden) {
  public Shown {
    diagnostics = List.copyOf(diagnostics);
    hidden = List.copyOf(hidden);
  }

  /**
   * As many as a limit allows, errors before warnings.
   *
   * @param all in {@link Diagnostic#ORDER}
   * @param limit more than 0
   */
  public static Shown of(List<Diagnostic> all, int limit) {
    long errors = Math.min(all.stream().filter(Diagnostic::isError).count(), limit);
    long warnings = limit - errors;
    List<Diagnostic> shown = new ArrayList<>();
    List<Diagnostic> hidden = new ArrayList<>();
    for (Diagnostic diagnostic : all) {
      boolean fits = diagnostic.isError() ? errors-- > 0 : warnings-- > 0;
      (fits ? shown : hidden).add(diagnostic);
    }
    return new Shown(shown, hidden);
  }

  public boolean hidesErrors() {
    return hidden.stream().anyMatch(Diagnostic::isError);
  }

  /** A line that counts what is hidden, if anything is. */
  public Optional<String> rest() {
    return hidden.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Stream.of(Severity.ERROR, Severity.WARNING)
                .map(this::counted)
                .flatMap(Optional::stream)
                .collect(
                    Collectors.joining(
                        " and ", "… and ", "; with the option postc.limit=0 all are printed")));
  }

  private Optional<String> counted(Severity severity) {
    List<Diagnostic> those = hidden.stream().filter(d -> d.severity() == severity).toList();
    long files =
        those.stream().flatMap(d -> d.location().stream()).map(Location::path).distinct().count();
    return those.isEmpty()
        ? Optional.empty()
        : Optional.of(
            counted(those.size(), "more " + severity.label())
                + (files == 0 ? "" : " in " + counted(files, "file")));
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
