package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.read.Fault.Stop;
import dev.postc.compiler.read.Value.Literal;
import dev.postc.compiler.read.Value.Scalar;
import dev.postc.compiler.source.Span;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Tells what a scalar of YAML stands for: by its tag, or by the core schema (YAML 1.2, 10.3). */
final class YamlScalars {
  private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();
  private static final Map<String, Literal> LITERALS =
      Map.of(
          Tag.STR.getValue(), Literal.STRING,
          Tag.INT.getValue(), Literal.NUMBER,
          Tag.FLOAT.getValue(), Literal.NUMBER,
          Tag.BOOL.getValue(), Literal.BOOLEAN,
          Tag.NULL.getValue(), Literal.NULL);

  private final YamlPlaces places;

  YamlScalars(YamlPlaces places) {
    this.places = places;
  }

  Scalar scalar(ScalarEvent event) throws Stop {
    Span place = places.content(places.span(event));
    Literal literal = literal(event);
    String text = literal == Literal.NULL ? "" : event.getValue();
    if (isQuoted(event) && place.end() - place.start() == text.length() + 2 && !text.isEmpty()) {
      return new Scalar(text, new Span(place.start() + 1, place.end() - 1), literal);
    }
    return new Scalar(text, place, literal);
  }

  static boolean isQuoted(Event event) {
    return event instanceof ScalarEvent scalar
        && (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
            || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED);
  }

  private Literal literal(ScalarEvent event) throws Stop {
    Optional<String> tag = event.getTag();
    if (tag.isEmpty() || tag.get().equals("!")) {
      boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN && tag.isEmpty();
      String resolved = plain ? RESOLVER.resolve(event.getValue(), true).getValue() : "";
      return LITERALS.getOrDefault(resolved, Literal.STRING);
    }
    refuseTag(tag, event);
    Literal literal = LITERALS.get(tag.get());
    return literal == null ? Literal.STRING : literal;
  }

  /** Nothing is made of a tag: what is no text, number, list or map is refused. */
  void refuseTag(Optional<String> tag, Event event) throws Stop {
    if (tag.isEmpty()
        || tag.get().equals("!")
        || LITERALS.containsKey(tag.get())
        || tag.get().equals(Tag.SEQ.getValue())
        || tag.get().equals(Tag.MAP.getValue())) {
      return;
    }
    String name = tag.get();
    String shown = name.startsWith(Tag.PREFIX) ? "!!" + name.substring(Tag.PREFIX.length()) : name;
    throw new Stop(
        Fault.of(
            Problem.YAML_NOT_READ,
            places.tag(event),
            "Delete it; in front of text that is meant so, put the value in quotes.",
            "this is a value of the type " + shown));
  }
}
