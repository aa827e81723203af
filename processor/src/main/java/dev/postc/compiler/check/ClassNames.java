package dev.postc.compiler.check;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.read.Field;
import java.util.Optional;
import java.util.Set;

/** Checks {@code class}. */
final class ClassNames {
  /** JLS 17, section 3.9: keywords and literals, then what no type may be named. */
  private static final Set<String> RESERVED =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "try",
          "void",
          "volatile",
          "while",
          "_",
          "true",
          "false",
          "null",
          "permits",
          "record",
          "sealed",
          "var",
          "yield");

  private ClassNames() {}

  static Optional<String> of(Field field, FieldReports reports) {
    String name = field.value();
    if (isClassName(name)) {
      return Optional.of(name);
    }
    String proposal = proposal(name);
    reports.report(
        Problem.INVALID_CLASS_NAME,
        field,
        (isClassName(proposal) ? "Write \"" + proposal + "\", for example. " : "")
            + (RESERVED.contains(name)
                ? "It is a reserved word of Java."
                : "It must be a Java identifier."),
        name);
    return Optional.empty();
  }

  private static boolean isClassName(String name) {
    return !name.isEmpty()
        && !RESERVED.contains(name)
        && Character.isJavaIdentifierStart(name.codePointAt(0))
        && name.codePoints()
            .allMatch(
                c -> Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
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
