package dev.postc.compiler.emit;

import dev.postc.compiler.schema.Property;
import dev.postc.compiler.schema.ValueType;
import dev.postc.compiler.schema.ValueType.Basic;
import dev.postc.compiler.schema.ValueType.EnumType;
import dev.postc.compiler.schema.ValueType.ListType;
import dev.postc.compiler.schema.ValueType.MapType;
import dev.postc.compiler.schema.ValueType.PageType;
import dev.postc.compiler.schema.ValueType.RecordType;
import dev.postc.compiler.schema.ValueType.SetType;

/** Writes the types of values as Java has them. */
final class TypeText {
  private TypeText() {}

  /** The type of a property's method. */
  static String declared(Property property) {
    return switch (property.form()) {
      case OBJECT -> of(property.type());
      case PRIMITIVE -> ((Basic) property.type()).primitive().orElseThrow();
      case OPTIONAL -> "java.util.Optional<" + of(property.type()) + ">";
    };
  }

  /** The type of a value, boxed. */
  static String of(ValueType type) {
    if (type instanceof Basic basic) {
      return basic.className();
    } else if (type instanceof EnumType constants) {
      return constants.className();
    } else if (type instanceof PageType page) {
      return page.className();
    } else if (type instanceof RecordType structure) {
      return structure.className();
    } else if (type instanceof ListType list) {
      return "java.util.List<" + of(list.element()) + ">";
    } else if (type instanceof SetType set) {
      return "java.util.Set<" + of(set.element()) + ">";
    } else if (type instanceof MapType map) {
      return "java.util.Map<java.lang.String, " + of(map.value()) + ">";
    }
    return "dev.postc.Tag";
  }
}
