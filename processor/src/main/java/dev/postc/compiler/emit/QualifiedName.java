package dev.postc.compiler.emit;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;

/**
 * Types that are written with their packages always: a class that inherits from an author's
 * interface inherits the classes of that, too, and they would hide an import.
 */
final class QualifiedName {
  private QualifiedName() {}

  /** A type as it is to be written. */
  static TypeName type(String text) {
    // JavaPoet writes the name of a type variable as it is.
    return TypeVariableName.get(text);
  }
}
