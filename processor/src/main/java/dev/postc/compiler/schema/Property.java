package dev.postc.compiler.schema;

import java.util.Optional;

/**
 * A method of a kind, or a component of a record.
 *
 * @param name in Java
 * @param key in the front matter
 * @param form how Java has the value
 * @param standard what {@code @Default} says, as JBake's front matter would have it
 */
public record Property(
    String name, String key, ValueType type, Form form, Optional<String> standard) {
  /** How Java has a value. */
  public enum Form {
    OBJECT,
    PRIMITIVE,
    OPTIONAL
  }

  public boolean optional() {
    return form == Form.OPTIONAL;
  }
}
