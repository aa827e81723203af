package dev.postc.compiler.check;

import dev.postc.compiler.check.Parsed.Bad;
import dev.postc.compiler.read.Value.Scalar;
import dev.postc.compiler.schema.ValueType;
import dev.postc.compiler.schema.ValueType.Basic;
import dev.postc.compiler.schema.ValueType.EnumType;
import dev.postc.compiler.schema.ValueType.ListType;
import dev.postc.compiler.schema.ValueType.SetType;
import dev.postc.compiler.source.Span;
import java.time.ZoneOffset;
import java.util.Optional;

/** The rule for the text of {@code @Default}: the same as for JBake's front matter. */
public final class Defaults {
  private Defaults() {}

  /**
   * What is wrong with a default.
   *
   * @param expected goes on after "not"
   */
  public record Flaw(String expected, String help) {}

  /** Empty for a text that is a value of a type. */
  public static Optional<Flaw> flaw(ValueType type, String text) {
    if (!(scalar(type) instanceof Basic) && !(scalar(type) instanceof EnumType)) {
      return Optional.of(
          new Flaw(
              "possible for its type",
              "Texts, numbers, dates, enums and the like can have one, and lists of these."));
    }
    if (scalar(type) == type) {
      return flawOfScalar(type, text);
    }
    for (Item item : Item.of(text)) {
      Optional<Flaw> flaw = flawOfScalar(scalar(type), item.text());
      if (flaw.isPresent()) {
        return flaw;
      }
    }
    return Optional.empty();
  }

  private static Optional<Flaw> flawOfScalar(ValueType type, String text) {
    if (text.isBlank()) {
      return Optional.of(new Flaw("a value", "Write one, or make the type Optional."));
    }
    if (type instanceof EnumType constants) {
      return EnumText.constant(text, constants.constants()).isPresent()
          ? Optional.empty()
          : Optional.of(
              new Flaw("a constant of its enum", EnumText.help(text, constants.constants())));
    }
    Scalar scalar = new Scalar(text, new Span(0, 0));
    return BasicText.parse((Basic) type, scalar, true, ZoneOffset.UTC) instanceof Bad bad
        ? Optional.of(new Flaw(bad.expected(), bad.help()))
        : Optional.empty();
  }

  private static ValueType scalar(ValueType type) {
    return type instanceof ListType list
        ? list.element()
        : type instanceof SetType set ? set.element() : type;
  }
}
