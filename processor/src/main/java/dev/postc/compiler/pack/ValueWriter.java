package dev.postc.compiler.pack;

import dev.postc.compiler.model.TypedValue;
import dev.postc.compiler.schema.Property;
import dev.postc.compiler.schema.ValueType;
import dev.postc.compiler.schema.ValueType.ListType;
import dev.postc.compiler.schema.ValueType.MapType;
import dev.postc.compiler.schema.ValueType.RecordType;
import dev.postc.compiler.schema.ValueType.SetType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes typed values; the pack's description has their form. */
final class ValueWriter {
  private final PackBytes out = new PackBytes();

  private ValueWriter() {}

  static byte[] write(ValueType type, TypedValue value) {
    ValueWriter writer = new ValueWriter();
    writer.value(type, value);
    return writer.out.toByteArray();
  }

  private void value(ValueType type, TypedValue value) {
    if (value instanceof TypedValue.Basic basic) {
      basic(basic.value());
    } else if (value instanceof TypedValue.Constant constant) {
      out.string(constant.name());
    } else if (value instanceof TypedValue.PageNumber page) {
      out.i32(page.index());
    } else if (value instanceof TypedValue.TagNumber tag) {
      out.i32(tag.index());
    } else if (value instanceof TypedValue.Items items) {
      out.i32(items.values().size());
      items.values().forEach(item -> value(element(type), item));
    } else if (value instanceof TypedValue.Entries entries) {
      out.i32(entries.values().size());
      entries
          .values()
          .forEach(
              (key, entry) -> {
                out.string(key);
                value(((MapType) type).value(), entry);
              });
    } else if (value instanceof TypedValue.Components components) {
      components(((RecordType) type).components(), components.values());
    } else {
      throw new IllegalArgumentException("a reference was not resolved: " + value);
    }
  }

  private static ValueType element(ValueType type) {
    return type instanceof ListType list ? list.element() : ((SetType) type).element();
  }

  private void components(List<Property> components, List<Optional<TypedValue>> values) {
    for (int i = 0; i < components.size(); i++) {
      Property component = components.get(i);
      if (component.optional()) {
        out.i8(values.get(i).isPresent() ? 1 : 0);
      }
      values.get(i).ifPresent(value -> value(component.type(), value));
    }
  }

  private void basic(Object value) {
    if (value instanceof String || value instanceof URI) {
      out.string(value.toString());
    } else if (value instanceof Locale locale) {
      out.string(locale.toLanguageTag());
    } else if (value instanceof Boolean flag) {
      out.i32(flag ? 1 : 0);
    } else if (value instanceof Character c) {
      out.i32(c);
    } else if (value instanceof Number number) {
      number(number);
    } else {
      time(value);
    }
  }

  private void number(Number value) {
    if (value instanceof Long number) {
      out.i64(number);
    } else if (value instanceof Double number) {
      out.i64(Double.doubleToLongBits(number));
    } else if (value instanceof Float number) {
      out.i32(Float.floatToIntBits(number));
    } else if (value instanceof BigInteger number) {
      bytes(number.toByteArray());
    } else if (value instanceof BigDecimal number) {
      out.i32(number.scale());
      bytes(number.unscaledValue().toByteArray());
    } else {
      out.i32(value.intValue());
    }
  }

  private void bytes(byte[] bytes) {
    out.i32(bytes.length).bytes(bytes);
  }

  private void time(Object value) {
    if (value instanceof LocalDate date) {
      out.i64(date.toEpochDay());
    } else if (value instanceof LocalTime time) {
      out.i64(time.toNanoOfDay());
    } else if (value instanceof LocalDateTime local) {
      local(local);
    } else if (value instanceof OffsetDateTime moment) {
      local(moment.toLocalDateTime());
      out.i32(moment.getOffset().getTotalSeconds());
    } else if (value instanceof ZonedDateTime moment) {
      out.i64(moment.toEpochSecond())
          .i32(moment.getNano())
          .i32(moment.getOffset().getTotalSeconds())
          .string(moment.getZone().getId());
    } else if (value instanceof Instant instant) {
      out.i64(instant.getEpochSecond()).i32(instant.getNano());
    } else if (value instanceof Duration duration) {
      out.i64(duration.getSeconds()).i32(duration.getNano());
    } else if (value instanceof Period period) {
      out.i32(period.getYears()).i32(period.getMonths()).i32(period.getDays());
    } else {
      throw new IllegalArgumentException("no form for a " + value.getClass().getName());
    }
  }

  private void local(LocalDateTime local) {
    out.i64(local.toLocalDate().toEpochDay()).i64(local.toLocalTime().toNanoOfDay());
  }
}
