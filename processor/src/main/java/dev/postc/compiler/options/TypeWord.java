package dev.postc.compiler.options;

/** The form of a type: letters, digits, {@code -} and {@code _}, at least one. */
public final class TypeWord {
  private TypeWord() {}

  public static boolean matches(String type) {
    return !type.isEmpty()
        && type.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }
}
