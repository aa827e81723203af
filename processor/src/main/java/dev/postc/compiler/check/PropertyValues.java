package dev.postc.compiler.check;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import dev.postc.compiler.model.TypedValue;
import dev.postc.compiler.read.Field;
import dev.postc.compiler.read.Value.Scalar;
import dev.postc.compiler.schema.Property;
import dev.postc.compiler.schema.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The values that some fields give to the properties of a kind or a record. */
final class PropertyValues {
  private final List<Property> properties;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final ValueChecker checker;
  private final FieldReports reports;
  private final List<Optional<TypedValue>> values = new ArrayList<>();
  private final List<Property> missing = new ArrayList<>();
  private boolean sound = true;

  /**
   * Checks every value at once.
   *
   * @param untyped whether the syntax has nothing but text
   */
  PropertyValues(
      List<Property> properties,
      Collection<Field> given,
      ValueChecker checker,
      FieldReports reports,
      boolean untyped) {
    this.properties = properties;
    this.checker = checker;
    this.reports = reports;
    given.forEach(field -> fields.put(field.key(), field));
    properties.forEach(property -> values.add(value(property, untyped)));
  }

  /** In the order of the properties; absent also where it was reported. */
  List<Optional<TypedValue>> values() {
    return values;
  }

  /** Those that need a value and have none; not those that seem to be mistyped. */
  List<Property> missing() {
    return missing;
  }

  /** Whether every value is right. To be asked at the end. */
  boolean sound() {
    return sound && missing.isEmpty();
  }

  /**
   * Reports the keys that no property has.
   *
   * @param owner what has the properties, for the message
   * @param others further keys that may have been meant
   */
  void reportUnknown(String owner, Collection<String> others) {
    List<String> absent =
        Stream.concat(
                properties.stream().map(Property::key).filter(key -> !fields.containsKey(key)),
                others.stream())
            .toList();
    for (Field field : fields.values()) {
      if (properties.stream().anyMatch(property -> property.key().equals(field.key()))) {
        continue;
      }
      sound = false;
      Optional<String> near = Suggestions.nearest(field.key(), absent);
      missing.removeIf(property -> near.filter(property.key()::equals).isPresent());
      reports.report(
          Problem.UNKNOWN_FIELD,
          field.keySpan(),
          near.map(key -> "did you mean \"" + key + "\"?").orElseGet(this::known),
          owner,
          field.key());
    }
  }

  private String known() {
    return properties.isEmpty()
        ? "It has no keys of its own."
        : "Its own keys are "
            + String.join(", ", properties.stream().map(Property::key).sorted().toList())
            + ".";
  }

  private Optional<TypedValue> value(Property property, boolean untyped) {
    Field field = fields.get(property.key());
    if (field != null && !isEmpty(field)) {
      Optional<TypedValue> value = checker.check(property.type(), field, untyped);
      sound &= value.isPresent();
      return value;
    }
    if (property.standard().isPresent()) {
      return checker.standard(property);
    }
    ValueType type = property.type();
    if (!property.optional() && type.hasEmpty()) {
      return Optional.of(
          type instanceof ValueType.MapType
              ? new TypedValue.Entries(Map.of())
              : new TypedValue.Items(List.of()));
    }
    if (!property.optional() && !(type instanceof ValueType.UnknownType)) {
      missing.add(property);
    }
    return Optional.empty();
  }

  private static boolean isEmpty(Field field) {
    return field.content() instanceof Scalar scalar && scalar.text().isEmpty();
  }
}
