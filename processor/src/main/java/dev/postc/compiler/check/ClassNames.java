package dev.postc.compiler.check;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.SimpleName;
import dev.postc.compiler.read.Field;
import java.util.Optional;

/** Checks {@code class}. */
final class ClassNames {
  private ClassNames() {}

  static Optional<String> of(Field field, FieldReports reports) {
    String name = field.value();
    if (SimpleName.isValid(name)) {
      return Optional.of(name);
    }
    String proposal = proposal(name);
    reports.report(
        Problem.INVALID_CLASS_NAME,
        field,
        (SimpleName.isValid(proposal) ? "Write \"" + proposal + "\", for example. " : "")
            + (SimpleName.isReserved(name)
                ? "It is a reserved word of Java."
                : Problem.INVALID_CLASS_NAME.hint()),
        name);
    return Optional.empty();
  }

  /** The words of a text, joined. */
  private static String proposal(String text) {
    StringBuilder name = new StringBuilder();
    boolean wordStart = true;
    for (int c : text.codePoints().toArray()) {
      if (!Character.isLetterOrDigit(c)) {
        wordStart = true;
        continue;
      }
      if (name.isEmpty() && !Character.isJavaIdentifierStart(c)) {
        name.append('_');
      }
      name.appendCodePoint(wordStart ? Character.toUpperCase(c) : c);
      wordStart = false;
    }
    return name.toString();
  }
}
