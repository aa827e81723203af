package dev.postc.compiler.check;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import dev.postc.compiler.model.TypedFields;
import dev.postc.compiler.read.Field;
import dev.postc.compiler.read.Keys;
import dev.postc.compiler.read.Syntax;
import dev.postc.compiler.schema.Kind;
import dev.postc.compiler.schema.Property;
import dev.postc.compiler.schema.ValueType.Basic;
import dev.postc.compiler.schema.ValueType.EnumType;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Checks the custom fields of a source of a kind: that they are those of the kind, and no others.
 */
final class TypedChecker {
  /** Keys with this start say something to the compiler. */
  private static final String OWN = "postc.";

  private final Kind kind;
  private final Fields fields;
  private final Syntax syntax;
  private final ZoneId siteZone;
  private final FieldReports reports;

  TypedChecker(Kind kind, Fields fields, Syntax syntax, ZoneId siteZone, FieldReports reports) {
    this.kind = kind;
    this.fields = fields;
    this.syntax = syntax;
    this.siteZone = siteZone;
    this.reports = reports;
  }

  TypedFields check() {
    if (kind.state() == Kind.State.UNREADABLE) {
      return new TypedFields(kind, List.of());
    }
    List<Field> custom =
        fields.custom().stream()
            .filter(field -> !field.key().startsWith(OWN) && !isReported(field.key()))
            .toList();
    PropertyValues given =
        new PropertyValues(
            kind.properties(),
            custom,
            new ValueChecker(siteZone, reports),
            reports,
            syntax == Syntax.PROPERTIES);
    List<String> absent =
        Keys.ALL.stream().filter(key -> fields.written(key).isEmpty()).sorted().toList();
    given.reportUnknown("type \"" + kind.word() + "\"", absent);
    given.missing().forEach(property -> missing(property, custom));
    return new TypedFields(kind, given.values());
  }

  /** Whether a key was named where another is missing. */
  private boolean isReported(String key) {
    List<String> missing = Keys.ALL.stream().filter(reports::isReportedMissing).sorted().toList();
    return kind.properties().stream().noneMatch(property -> property.key().equals(key))
        && Suggestions.nearest(key, missing).isPresent();
  }

  private void missing(Property property, List<Field> custom) {
    Optional<Field> empty =
        custom.stream().filter(field -> field.key().equals(property.key())).findFirst();
    if (empty.isPresent()) {
      reports.report(
          Problem.MISSING_FIELD,
          empty.get(),
          "Write one behind the \"" + reports.sign() + "\".",
          property.key());
      return;
    }
    reports.reportMissing(
        Problem.MISSING_FIELD,
        property.key(),
        "Every source of the type \""
            + kind.word()
            + "\" has one. Add "
            + example(property)
                .map(text -> "a line such as \"" + reports.line(property.key(), text) + "\".")
                .orElse("the key \"" + property.key() + "\"."),
        property.key());
  }

  private static Optional<String> example(Property property) {
    if (property.type() instanceof EnumType constants) {
      return constants.constants().stream().findFirst().map(EnumText::word);
    }
    if (!(property.type() instanceof Basic basic)) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (basic) {
          case STRING -> "…";
          case BYTE, SHORT, INT, LONG, BIG_INTEGER -> "45";
          case FLOAT, DOUBLE, BIG_DECIMAL -> "4.5";
          case LOCAL_DATE -> "2025-03-15";
          case LOCAL_TIME -> "09:30";
          case LOCAL_DATE_TIME -> "2025-03-15T09:30";
          case OFFSET_DATE_TIME, ZONED_DATE_TIME, INSTANT -> "2025-03-15T09:30+01:00";
          case DURATION -> "PT45M";
          case PERIOD -> "P2W";
          case URI -> "https://example.com";
          case LOCALE -> "en";
          default -> null;
        });
  }
}
