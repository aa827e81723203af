package dev.postc.processor;

import dev.postc.compiler.Compilation;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Shown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Prints diagnostics through the compiler, for all sites of a module. Those of posts without an
 * element: with one, Maven would put a Java file's position before the post's.
 */
final class Messages {
  /**
   * How many errors, and how many warnings, are messages of their own. javac drops what is beyond
   * 100 of a kind without a word, so the rest of a site share one message; half of the 100 stays
   * free for that, and for other code's errors.
   */
  private static final int SEPARATE = 50;

  private final Messager messager;
  private final Map<Kind, Integer> printed = new EnumMap<>(Kind.class);

  Messages(Messager messager) {
    this.messager = messager;
  }

  /**
   * @param places of the site's declaration
   * @param limit how many errors and warnings of the site are printed
   */
  void report(Compilation compilation, DeclarationPlaces places, int limit) {
    Shown shown = Shown.of(compilation.diagnostics(), limit);
    List<Diagnostic> errors = new ArrayList<>();
    List<Diagnostic> warnings = new ArrayList<>();
    for (Diagnostic diagnostic : shown.diagnostics()) {
      if (!printedAlone(diagnostic, places)) {
        (diagnostic.isError() ? errors : warnings).add(diagnostic);
      }
    }
    printTogether(Kind.ERROR, errors);
    printTogether(Kind.WARNING, warnings);
    shown
        .rest()
        .ifPresent(
            rest -> messager.printMessage(shown.hidesErrors() ? Kind.ERROR : Kind.WARNING, rest));
    for (String note : compilation.notes()) {
      messager.printMessage(Kind.NOTE, "postc: " + note);
    }
  }

  /** For a mistake in Java: there the compiler's own position is the right one. */
  void report(Element element, Diagnostic diagnostic) {
    printed.merge(kind(diagnostic), 1, Integer::sum);
    messager.printMessage(kind(diagnostic), diagnostic.text(), element);
  }

  void report(Diagnostic diagnostic) {
    messager.printMessage(kind(diagnostic), diagnostic.text());
  }

  private boolean printedAlone(Diagnostic diagnostic, DeclarationPlaces places) {
    if (printed.merge(kind(diagnostic), 1, Integer::sum) > SEPARATE) {
      return false;
    }
    diagnostic
        .part()
        .ifPresentOrElse(
            part -> places.print(messager, kind(diagnostic), diagnostic.text(), part),
            () -> report(diagnostic));
    return true;
  }

  private void printTogether(Kind kind, List<Diagnostic> rest) {
    if (!rest.isEmpty()) {
      messager.printMessage(
          kind,
          rest.stream()
              .map(Diagnostic::text)
              .collect(Collectors.joining("\n", rest.size() + " more in posts:\n", "")));
    }
  }

  private static Kind kind(Diagnostic diagnostic) {
    return diagnostic.isError() ? Kind.ERROR : Kind.WARNING;
  }
}
