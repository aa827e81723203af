package dev.postc.compiler.model;

import dev.postc.compiler.schema.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a source of a kind gives.
 *
 * @param values in the order of the kind's properties; what is absent though it must not be was
 *     reported
 */
public record TypedFields(Kind kind, List<Optional<TypedValue>> values) {
  public TypedFields {
    values = List.copyOf(values);
  }

  /** These with each value that is not made of others replaced. */
  public TypedFields map(UnaryOperator<TypedValue> leaf) {
    return new TypedFields(
        kind, values.stream().map(value -> value.map(given -> given.map(leaf))).toList());
  }
}
