package dev.postc.maven;

import dev.postc.compiler.Compilation;
import dev.postc.compiler.diagnostic.Diagnostic;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/**
 * What the compilations of a module say.
 *
 * @param diagnostics of one site after the other, each site's in the compiler's order
 */
record Reports(List<Diagnostic> diagnostics, List<String> notes) {
  static Reports of(List<Compilation> compilations) {
    return new Reports(
        compilations.stream().flatMap(compilation -> compilation.diagnostics().stream()).toList(),
        compilations.stream()
            .flatMap(compilation -> compilation.notes().stream())
            .map(note -> "postc: " + note)
            .toList());
  }

  void print(Log log) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.isError()) {
        log.error(diagnostic.text());
      } else {
        log.warn(diagnostic.text());
      }
    }
    notes.forEach(log::info);
  }

  long errors() {
    return diagnostics.stream().filter(Diagnostic::isError).count();
  }

  List<String> warnings() {
    return diagnostics.stream()
        .filter(diagnostic -> !diagnostic.isError())
        .map(Diagnostic::text)
        .toList();
  }

  String summary() {
    return errors() == 1 ? "1 error in posts" : errors() + " errors in posts";
  }
}
