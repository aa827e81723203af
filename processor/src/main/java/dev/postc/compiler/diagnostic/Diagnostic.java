package dev.postc.compiler.diagnostic;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that the author must know.
 *
 * @param location empty for a problem of the site's declaration or of an option
 * @param part of the declaration that is wrong; empty if none is, or if its place is known
 * @param message the fact, in one line; what would not print is replaced
 * @param help what was expected and the nearest fix; may have several lines; what would not print
 *     is replaced
 */
public record Diagnostic(
    Problem problem,
    Severity severity,
    Optional<Location> location,
    Optional<DeclarationPart> part,
    String message,
    String help) {

  /** By path, position and code; those without a location come first. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.location().map(Location::path).orElse(""))
          .thenComparing(d -> d.location().map(Location::line).orElse(0))
          .thenComparing(d -> d.location().map(Location::column).orElse(0))
          .thenComparing(d -> d.problem().code())
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(help, "help");
    message = Visible.line(message);
    help = Visible.lines(help);
  }

  static Diagnostic of(Problem problem, Location location, String message, String help) {
    return new Diagnostic(
        problem, problem.severity(), Optional.of(location), Optional.empty(), message, help);
  }

  static Diagnostic of(Problem problem, DeclarationPart part, String message, String help) {
    return new Diagnostic(
        problem, problem.severity(), Optional.empty(), Optional.of(part), message, help);
  }

  static Diagnostic of(Problem problem, String message, String help) {
    return new Diagnostic(
        problem, problem.severity(), Optional.empty(), Optional.empty(), message, help);
  }

  /** This diagnostic with another severity. */
  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(problem, other, location, part, message, help);
  }

  /** This diagnostic at a place. */
  public Diagnostic at(Location place) {
    return new Diagnostic(problem, severity, Optional.of(place), Optional.empty(), message, help);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** What the author reads; the same from every front end. */
  public String text() {
    return DiagnosticText.of(this);
  }
}
