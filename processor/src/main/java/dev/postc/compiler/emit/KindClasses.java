package dev.postc.compiler.emit;

import dev.postc.compiler.model.Symbols;
import dev.postc.compiler.schema.Kind;
import dev.postc.compiler.schema.Property;
import dev.postc.compiler.schema.ValueType;
import dev.postc.compiler.schema.ValueType.Basic;
import dev.postc.compiler.schema.ValueType.EnumType;
import dev.postc.compiler.schema.ValueType.ListType;
import dev.postc.compiler.schema.ValueType.MapType;
import dev.postc.compiler.schema.ValueType.PageType;
import dev.postc.compiler.schema.ValueType.RecordType;
import dev.postc.compiler.schema.ValueType.SetType;
import dev.postc.generated.Values;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names the facade's private classes: one for each kind that is sound, and for each record. */
final class KindClasses {
  private static final String VALUES = Values.class.getName() + ".";

  private final String facade;
  private final List<Kind> kinds;
  private final Map<String, RecordType> records = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();

  KindClasses(Symbols symbols) {
    this.facade = symbols.packageName() + "." + symbols.facade();
    this.kinds = symbols.kinds().stream().filter(Kind::sound).toList();
    kinds.forEach(kind -> addRecords(kind.properties()));
    Set<String> taken = new HashSet<>();
    taken.add(folded(symbols.facade()));
    kinds.forEach(kind -> name(kind.className(), taken));
    records.keySet().forEach(type -> name(type, taken));
  }

  /** Those that get a class, by word. */
  List<Kind> kinds() {
    return kinds;
  }

  /** The records of the kinds, by class. */
  Collection<RecordType> records() {
    return records.values();
  }

  /** The name of the class for a kind or a record. */
  String simpleName(String className) {
    return names.get(className);
  }

  /** The same with the classes and the package around it. */
  String name(String className) {
    return facade + "." + simpleName(className);
  }

  /** An expression for what reads a type. */
  String reading(ValueType type) {
    if (type instanceof Basic basic) {
      return VALUES + basic.name();
    } else if (type instanceof EnumType constants) {
      return VALUES + "enumOf(" + constants.className() + "::valueOf)";
    } else if (type instanceof PageType page) {
      return VALUES + "pageOf(" + page.className() + ".class)";
    } else if (type instanceof RecordType structure) {
      return name(structure.className()) + "::read";
    } else if (type instanceof ListType list) {
      return VALUES + "listOf(" + reading(list.element()) + ")";
    } else if (type instanceof SetType set) {
      return VALUES + "setOf(" + reading(set.element()) + ")";
    } else if (type instanceof MapType map) {
      return VALUES + "mapOf(" + reading(map.value()) + ")";
    }
    return VALUES + "TAG";
  }

  private void addRecords(List<Property> properties) {
    properties.forEach(property -> addRecords(property.type()));
  }

  private void addRecords(ValueType type) {
    if (type instanceof RecordType structure) {
      records.put(structure.className(), structure);
      addRecords(structure.components());
    } else if (type instanceof ListType list) {
      addRecords(list.element());
    } else if (type instanceof SetType set) {
      addRecords(set.element());
    } else if (type instanceof MapType map) {
      addRecords(map.value());
    }
  }

  private void name(String className, Set<String> taken) {
    StringBuilder name =
        new StringBuilder("Typed").append(className.substring(className.lastIndexOf('.') + 1));
    while (!taken.add(folded(name.toString()))) {
      name.append('_');
    }
    names.put(className, name.toString());
  }

  /** Class files that differ in case only are one file somewhere. */
  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
