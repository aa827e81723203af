package dev.postc.compiler.model;

import dev.postc.compiler.schema.ValueType.PageType;
import dev.postc.compiler.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A checked value of a typed field. It does not say of which type it is. */
public sealed interface TypedValue {
  /** An instance of the class of a basic type. */
  record Basic(Object value) implements TypedValue {}

  /** A constant of an enum, by its name. */
  record Constant(String name) implements TypedValue {}

  /** A source as the author names it, to be found. */
  record PageReference(String text, Span span, PageType type) implements TypedValue {}

  /** A page, by its index in {@link SiteModel#pages}. */
  record PageNumber(int index) implements TypedValue {}

  /** A tag as the author names it, to be found. */
  record TagReference(String name, Span span) implements TypedValue {}

  /** A tag, by its index in {@link SiteModel#tags}. */
  record TagNumber(int index) implements TypedValue {}

  /** A list or a set. */
  record Items(List<TypedValue> values) implements TypedValue {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** A map, in source order. */
  record Entries(Map<String, TypedValue> values) implements TypedValue {}

  /** A record, in the order of its components. */
  record Components(List<Optional<TypedValue>> values) implements TypedValue {
    public Components {
      values = List.copyOf(values);
    }
  }

  /** This value with each that is not made of others replaced. */
  default TypedValue map(UnaryOperator<TypedValue> leaf) {
    if (this instanceof Items items) {
      return new Items(items.values().stream().map(value -> value.map(leaf)).toList());
    }
    if (this instanceof Components components) {
      return new Components(
          components.values().stream().map(part -> part.map(value -> value.map(leaf))).toList());
    }
    if (this instanceof Entries entries) {
      Map<String, TypedValue> mapped = new LinkedHashMap<>();
      entries.values().forEach((key, value) -> mapped.put(key, value.map(leaf)));
      return new Entries(mapped);
    }
    return leaf.apply(this);
  }
}
