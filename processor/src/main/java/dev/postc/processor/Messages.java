package dev.postc.processor;

import dev.postc.compiler.Compilation;
import dev.postc.compiler.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/**
 * Prints diagnostics through the compiler. Without an element: with one, Maven would put a Java
 * file's position before the post's.
 */
final class Messages {
  /**
   * How many errors, and how many warnings, are messages of their own. javac drops what is beyond
   * 100 of a kind without a word, so the rest share one message; half of the 100 stays free for
   * other code's errors.
   */
  private static final int SEPARATE = 50;

  private final Messager messager;

  Messages(Messager messager) {
    this.messager = messager;
  }

  void report(Compilation compilation) {
    List<Diagnostic> all = compilation.diagnostics();
    report(Kind.ERROR, all.stream().filter(Diagnostic::isError).toList());
    report(Kind.WARNING, all.stream().filter(diagnostic -> !diagnostic.isError()).toList());
    for (String note : compilation.notes()) {
      messager.printMessage(Kind.NOTE, "postc: " + note);
    }
  }

  void report(Diagnostic diagnostic) {
    report(diagnostic.isError() ? Kind.ERROR : Kind.WARNING, List.of(diagnostic));
  }

  private void report(Kind kind, List<Diagnostic> diagnostics) {
    int separate = Math.min(diagnostics.size(), SEPARATE);
    for (Diagnostic diagnostic : diagnostics.subList(0, separate)) {
      messager.printMessage(kind, diagnostic.text());
    }
    List<Diagnostic> rest = diagnostics.subList(separate, diagnostics.size());
    if (!rest.isEmpty()) {
      messager.printMessage(
          kind,
          rest.stream()
              .map(Diagnostic::text)
              .collect(Collectors.joining("\n", rest.size() + " more in posts:\n", "")));
    }
  }
}
