package dev.postc.compiler.check;

import dev.postc.compiler.check.Parsed.Bad;
import dev.postc.compiler.check.Parsed.Good;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.TypedValue;
import dev.postc.compiler.read.Field;
import dev.postc.compiler.read.JsonValues;
import dev.postc.compiler.read.JsonValues.Malformed;
import dev.postc.compiler.read.Kinds;
import dev.postc.compiler.read.Value;
import dev.postc.compiler.read.Value.Literal;
import dev.postc.compiler.read.Value.Mapping;
import dev.postc.compiler.read.Value.Scalar;
import dev.postc.compiler.read.Value.Sequence;
import dev.postc.compiler.schema.Property;
import dev.postc.compiler.schema.ValueType;
import dev.postc.compiler.schema.ValueType.Basic;
import dev.postc.compiler.schema.ValueType.EnumType;
import dev.postc.compiler.schema.ValueType.ListType;
import dev.postc.compiler.schema.ValueType.MapType;
import dev.postc.compiler.schema.ValueType.PageType;
import dev.postc.compiler.schema.ValueType.RecordType;
import dev.postc.compiler.schema.ValueType.SetType;
import dev.postc.compiler.schema.ValueType.TagType;
import dev.postc.compiler.schema.ValueType.UnknownType;
import dev.postc.compiler.source.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the values of typed fields. Where the syntax has nothing but text, as JBake's, lists are
 * comma-separated or JSON, and maps are JSON.
 */
final class ValueChecker {
  private final ZoneId siteZone;
  private final FieldReports reports;

  ValueChecker(ZoneId siteZone, FieldReports reports) {
    this.siteZone = siteZone;
    this.reports = reports;
  }

  /**
   * The value of a field. What is wrong is reported, all of it.
   *
   * @param untyped whether the syntax has nothing but text
   * @return empty if it is not a value of the type
   */
  Optional<TypedValue> check(ValueType type, Field field, boolean untyped) {
    Value value = field.content();
    if (type instanceof UnknownType) {
      return Optional.empty();
    }
    boolean composite = type.hasEmpty() || type instanceof RecordType;
    if (composite && untyped) {
      return composite(type, field, (Scalar) value);
    }
    if (type instanceof RecordType || type instanceof MapType) {
      return value instanceof Mapping mapping
          ? mapping(type, field.key(), mapping)
          : wrong(field, "a map", reports.mapHelp());
    }
    if (composite) {
      return value instanceof Sequence list
          ? items(type, field.key(), list.items(), false)
          : wrong(field, "a list", reports.listHelp());
    }
    return value instanceof Scalar scalar && scalar.literal() != Literal.NULL
        ? scalar(type, field, scalar, untyped)
        : wrong(field, expected(type), "Write one text.");
  }

  /** What {@code @Default} says: it was checked with the interface. */
  Optional<TypedValue> standard(Property property) {
    Span nowhere = new Span(0, 0);
    return check(
        property.type(),
        new Field(property.key(), nowhere, property.standard().orElseThrow(), nowhere),
        true);
  }

  private Optional<TypedValue> scalar(ValueType type, Field field, Scalar scalar, boolean untyped) {
    String text = scalar.text();
    if (type instanceof PageType page) {
      return Optional.of(new TypedValue.PageReference(text, scalar.span(), page));
    }
    if (type instanceof TagType) {
      return Optional.of(new TypedValue.TagReference(text, scalar.span()));
    }
    if (type instanceof EnumType constants) {
      Optional<TypedValue> constant =
          EnumText.constant(text, constants.constants()).map(TypedValue.Constant::new);
      if (constant.isEmpty()) {
        reports.report(
            Problem.UNKNOWN_CONSTANT,
            field,
            EnumText.help(text, constants.constants()),
            text,
            field.key());
      }
      return constant;
    }
    Parsed parsed = BasicText.parse((Basic) type, scalar, untyped, siteZone);
    return parsed instanceof Good good
        ? Optional.of(new TypedValue.Basic(good.value()))
        : wrong(field, ((Bad) parsed).expected(), ((Bad) parsed).help());
  }

  /** What is not one text, written as text. */
  private Optional<TypedValue> composite(ValueType type, Field field, Scalar scalar) {
    boolean map = type instanceof RecordType || type instanceof MapType;
    if (scalar.text().startsWith(map ? "{" : "[")) {
      try {
        Value json = JsonValues.read(scalar);
        return check(type, new Field(field.key(), field.keySpan(), json), false);
      } catch (Malformed e) {
        reports.report(Problem.INVALID_JSON, e.span(), e.help(), e.getMessage());
        return Optional.empty();
      }
    }
    if (map) {
      return wrong(field, "a JSON map", "Write {\"key\": \"value\"}.");
    }
    ValueType element = element(type);
    if (element.hasEmpty() || element instanceof RecordType) {
      return wrong(field, "a JSON list", "Write [{\"key\": \"value\"}], for example.");
    }
    List<Value> items = new ArrayList<>();
    for (Item item : Item.of(field)) {
      items.add(new Scalar(item.text(), item.span()));
    }
    return items(type, field.key(), items, true);
  }

  private Optional<TypedValue> items(
      ValueType type, String key, List<Value> items, boolean untyped) {
    List<TypedValue> values = new ArrayList<>();
    Set<TypedValue> before = new HashSet<>();
    boolean sound = true;
    for (Value item : items) {
      Optional<TypedValue> value = item(element(type), key, item, untyped);
      sound &= value.isPresent();
      if (value.isPresent() && type instanceof SetType && !before.add(placeless(value.get()))) {
        reports.report(
            Problem.DUPLICATE_ITEM, item.span(), Problem.DUPLICATE_ITEM.hint(), item.text(), key);
        sound = false;
      }
      value.ifPresent(values::add);
    }
    return sound ? Optional.of(new TypedValue.Items(values)) : Optional.empty();
  }

  /** An item of a list, or a value of a map. */
  private Optional<TypedValue> item(ValueType type, String key, Value item, boolean untyped) {
    Field field = new Field(key, item.span(), item);
    boolean empty = item instanceof Scalar scalar && scalar.text().isEmpty();
    return empty
        ? wrong(field, expected(type), "Write it, or delete its place.")
        : check(type, field, untyped);
  }

  private Optional<TypedValue> mapping(ValueType type, String key, Mapping mapping) {
    if (type instanceof RecordType structure) {
      return components(structure, key, mapping);
    }
    Map<String, TypedValue> values = new LinkedHashMap<>();
    for (Field member : mapping.members()) {
      item(((MapType) type).value(), member.key(), member.content(), false)
          .ifPresent(value -> values.put(member.key(), value));
    }
    return values.size() == mapping.members().size()
        ? Optional.of(new TypedValue.Entries(values))
        : Optional.empty();
  }

  private Optional<TypedValue> components(RecordType type, String key, Mapping mapping) {
    PropertyValues given =
        new PropertyValues(type.components(), mapping.members(), this, reports, false);
    given.reportUnknown("\"" + key + "\"", List.of());
    for (Property missing : given.missing()) {
      reports.report(
          Problem.MISSING_FIELD,
          mapping.span(),
          "Give it the key \"" + missing.key() + "\".",
          missing.key());
    }
    return given.sound()
        ? Optional.of(new TypedValue.Components(given.values()))
        : Optional.empty();
  }

  private static TypedValue placeless(TypedValue value) {
    return value instanceof TypedValue.TagReference tag
        ? new TypedValue.Constant(tag.name())
        : value instanceof TypedValue.PageReference page
            ? new TypedValue.Constant(page.text())
            : value;
  }

  private static ValueType element(ValueType type) {
    return type instanceof ListType list ? list.element() : ((SetType) type).element();
  }

  private Optional<TypedValue> wrong(Field field, String expected, String help) {
    String shown = Kinds.of(field.content());
    if (field.content() instanceof Scalar scalar && !scalar.text().isEmpty()) {
      boolean quoted = help.startsWith("Write it without quotes");
      shown = (quoted ? "the text " : "") + "\"" + scalar.text() + "\"";
    }
    reports.report(Problem.INVALID_VALUE, field, help, field.key(), shown, expected);
    return Optional.empty();
  }

  private static String expected(ValueType type) {
    if (type instanceof Basic basic) {
      return switch (basic) {
        case STRING -> "text";
        case BOOLEAN -> "true or false";
        case CHAR -> "one character";
        case BYTE, SHORT, INT, LONG, BIG_INTEGER -> "a whole number";
        case FLOAT, DOUBLE, BIG_DECIMAL -> "a number";
        case LOCAL_DATE -> "a date";
        case LOCAL_TIME -> "a time";
        case LOCAL_DATE_TIME -> "a date with a time";
        case OFFSET_DATE_TIME, ZONED_DATE_TIME, INSTANT -> "a moment";
        case DURATION -> "a duration";
        case PERIOD -> "a period";
        case URI -> "a URI";
        case LOCALE -> "a language tag";
      };
    }
    return type instanceof PageType
        ? "the name of a source"
        : type instanceof TagType
            ? "a tag"
            : type instanceof EnumType
                ? "a word"
                : type instanceof ListType || type instanceof SetType ? "a list" : "a map";
  }
}
