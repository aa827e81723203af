package dev.postc.maven;

import dev.postc.compiler.Compilation;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/**
 * What the compilations of a module say.
 *
 * @param errors how many there are, also of those that are not printed
 * @param lines what is printed of them, of one site after the other
 */
record Reports(long errors, List<Line> lines, List<String> notes) {
  /** A message of the log. */
  record Line(boolean error, String text) {}

  /**
   * @param mistakes what is wrong with the module's Java, all of it printed, first
   * @param limit how many errors and warnings of each site are printed
   */
  static Reports of(List<Diagnostic> mistakes, List<Compilation> compilations, int limit) {
    return new Reports(
        Stream.concat(
                mistakes.stream(),
                compilations.stream().flatMap(compilation -> compilation.diagnostics().stream()))
            .filter(Diagnostic::isError)
            .count(),
        Stream.concat(
                mistakes.stream().map(Reports::line),
                compilations.stream().flatMap(compilation -> lines(compilation, limit).stream()))
            .toList(),
        compilations.stream()
            .flatMap(compilation -> compilation.notes().stream())
            .map(note -> "postc: " + note)
            .toList());
  }

  private static List<Line> lines(Compilation compilation, int limit) {
    Shown shown = Shown.of(compilation.diagnostics(), limit);
    List<Line> lines = new ArrayList<>();
    shown.diagnostics().forEach(d -> lines.add(line(d)));
    shown.rest().ifPresent(rest -> lines.add(new Line(shown.hidesErrors(), rest)));
    return lines;
  }

  private static Line line(Diagnostic diagnostic) {
    return new Line(diagnostic.isError(), diagnostic.text());
  }

  void print(Log log) {
    for (Line line : lines) {
      if (line.error()) {
        log.error(line.text());
      } else {
        log.warn(line.text());
      }
    }
    notes.forEach(log::info);
  }

  List<String> warnings() {
    return lines.stream().filter(line -> !line.error()).map(Line::text).toList();
  }

  String summary() {
    return errors == 1 ? "1 error in posts" : errors + " errors in posts";
  }
}
