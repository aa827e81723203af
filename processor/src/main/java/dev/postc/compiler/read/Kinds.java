package dev.postc.compiler.read;

import dev.postc.compiler.read.Value.Scalar;
import dev.postc.compiler.read.Value.Sequence;

/** Names kinds of values, for messages. */
public final class Kinds {
  private Kinds() {}

  /** Such as "a list". */
  public static String of(Value value) {
    if (value instanceof Scalar scalar) {
      return switch (scalar.literal()) {
        case STRING -> scalar.text().isEmpty() ? "empty" : "text";
        case NUMBER -> "a number";
        case BOOLEAN -> "true or false";
        case NULL -> "empty";
      };
    }
    return value instanceof Sequence ? "a list" : "a map";
  }
}
