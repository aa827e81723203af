package dev.postc.compiler.model;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** The simple name of a class that an author gives. */
public final class SimpleName {
  /** No keywords, but not allowed as names of types (JLS 17, section 3.9). */
  private static final Set<String> RESTRICTED =
      Set.of("permits", "record", "sealed", "var", "yield");

  private SimpleName() {}

  /** Whether a class can have this simple name, and a reader can see all of it. */
  public static boolean isValid(String name) {
    return SourceVersion.isIdentifier(name)
        && !isReserved(name)
        && name.codePoints().noneMatch(Character::isIdentifierIgnorable);
  }

  /** Whether Java keeps this word for itself. */
  public static boolean isReserved(String word) {
    return SourceVersion.isKeyword(word, SourceVersion.latest()) || RESTRICTED.contains(word);
  }
}
