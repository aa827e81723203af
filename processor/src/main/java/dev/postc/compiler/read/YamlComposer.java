package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.read.Fault.Stop;
import dev.postc.compiler.read.Value.Literal;
import dev.postc.compiler.read.Value.Mapping;
import dev.postc.compiler.read.Value.Scalar;
import dev.postc.compiler.read.Value.Sequence;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Joins the events of snakeyaml-engine's parser to fields. Its own composer would follow any depth
 * to a stack overflow, forget where an alias stands, and keep nothing of what was read before a
 * mistake.
 */
final class YamlComposer {
  static final int DEEPEST = 64;
  static final int LARGEST = 10_000;

  private final SourceText source;
  private final YamlPlaces places;
  private final YamlScalars scalars;
  private final Iterator<Event> events;
  private final List<Field> fields = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  /** A name that is given again means the later value from there on: YAML 1.2, section 7.1. */
  private final Map<String, Value> anchors = new HashMap<>();

  /** The value in quotes that was read last, if nothing was read since. */
  private Span quoted;

  private Fault stop;
  private boolean stoppedAtTab;
  private int size;

  /**
   * Reads at once.
   *
   * @param start the offset of the front matter in the source
   */
  YamlComposer(SourceText source, int start, String text) {
    this.source = source;
    this.places = new YamlPlaces(text, start);
    this.scalars = new YamlScalars(places);
    this.events = new Parse(settings(text)).parseString(text).iterator();
    try {
      compose();
    } catch (Stop found) {
      stop = found.fault();
    } catch (YamlEngineException e) {
      stop(YamlFaults.of(e, quoted, source, places));
      stoppedAtTab = YamlFaults.isTab(e);
    } catch (RuntimeException e) {
      // Whatever the parser's own mistake, it is told as one of the front matter.
      stop(YamlFaults.unreadable(places.character(start)));
    }
  }

  /** With a buffer for all of it: 3.0.1 fails where a buffer's end splits a surrogate pair. */
  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setSchema(new CoreSchema())
        .setCodePointLimit(Integer.MAX_VALUE)
        .setBufferSize(text.length() + 16)
        .build();
  }

  /** Of a key given twice, the first; if there is a fault, those before it. */
  List<Field> fields() {
    return fields;
  }

  /** Those after which it was read on. */
  List<Fault> faults() {
    return faults;
  }

  /** The one at which reading ended. */
  Optional<Fault> stop() {
    return Optional.ofNullable(stop);
  }

  boolean stoppedAtTab() {
    return stoppedAtTab;
  }

  /** What goes on into the fault was not read as it was meant. */
  private void stop(Fault fault) {
    fields.removeIf(field -> field.valueSpan().end() >= fault.span().start());
    stop = fault;
  }

  private void compose() throws Stop {
    events.next(); // the stream starts
    if (events.next().getEventId() == Event.ID.StreamEnd) {
      return;
    }
    Event root = events.next();
    if (!(root instanceof MappingStartEvent mapping)) {
      if (root instanceof ScalarEvent scalar && scalar.getValue().isEmpty()) {
        return;
      }
      throw new Stop(YamlFaults.notKeys(source, places.span(root)));
    }
    scalars.refuseTag(mapping.getTag(), root);
    members(fields, true, 1);
    events.next(); // the document ends
    Event next = events.next();
    if (next.getEventId() != Event.ID.StreamEnd) {
      throw new Stop(
          Fault.of(
              Problem.INVALID_YAML,
              places.span(next),
              "Front matter is one document.",
              "a second document starts here"));
    }
  }

  /** Up to the end of a mapping, which is returned. */
  private Event members(List<Field> into, boolean top, int depth) throws Stop {
    Map<String, Span> keys = new HashMap<>();
    Event event = events.next();
    for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
      Span place = places.span(event);
      Value key = value(event, depth + 1);
      boolean isText = checkKey(key, place, top);
      Value value = value(events.next(), depth + 1);
      if (!isText) {
        continue;
      }
      Span before = keys.putIfAbsent(key.text(), key.span());
      if (before == null) {
        into.add(new Field(key.text(), key.span(), value));
      } else {
        faults.add(
            Fault.of(
                Problem.DUPLICATE_KEY,
                key.span(),
                Problem.DUPLICATE_KEY.hint(),
                key.text(),
                source.lineAt(before.start())));
      }
    }
    return event;
  }

  private boolean checkKey(Value key, Span place, boolean top) {
    if (key instanceof Scalar scalar) {
      if (scalar.text().equals("<<") && key.span().end() - key.span().start() == 2) {
        faults.add(
            Fault.of(
                Problem.YAML_NOT_READ,
                place,
                "It is not of YAML 1.2. Write the keys themselves.",
                "this is a merge key"));
        return false;
      }
      if (scalar.literal() == Literal.STRING && !scalar.text().isEmpty()) {
        return true;
      }
      if (!top && scalar.literal() != Literal.NULL) {
        return true;
      }
    }
    String kind = Kinds.of(key);
    faults.add(Fault.of(Problem.KEY_NOT_TEXT, place, keyHelp(key, place), kind));
    return false;
  }

  private String keyHelp(Value key, Span place) {
    if (key instanceof Mapping && source.text().charAt(place.start() - 1) == '{') {
      return "Braces that are part of a text need quotes around the text.";
    }
    return key instanceof Scalar && !key.text().isEmpty()
        ? "If it is meant, write it in quotes: \"" + key.text() + "\"."
        : "Write a key such as title.";
  }

  private Value value(Event event, int depth) throws Stop {
    Span place = places.span(event);
    quoted = YamlScalars.isQuoted(event) ? place : null;
    if (event instanceof AliasEvent alias) {
      return alias(alias.getAlias(), place);
    }
    count(1, place);
    if (event instanceof ScalarEvent scalar) {
      return anchored(scalar.getAnchor(), scalars.scalar(scalar));
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    scalars.refuseTag(start.getTag(), start);
    if (depth > DEEPEST) {
      throw new Stop(
          Fault.of(
              Problem.FRONT_MATTER_LIMIT,
              place,
              "Nest less.",
              "is nested more than " + DEEPEST + " levels deep"));
    }
    Value value;
    if (start instanceof MappingStartEvent) {
      List<Field> members = new ArrayList<>();
      Event end = members(members, false, depth);
      value = new Mapping(members, whole(start, end, members.stream().map(Field::content)));
    } else {
      List<Value> items = new ArrayList<>();
      Event item = events.next();
      for (; item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
        items.add(value(item, depth + 1));
      }
      value = new Sequence(items, whole(start, item, items.stream()));
    }
    return anchored(start.getAnchor(), value);
  }

  /** To the closing bracket, or to the end of the last part where there is none. */
  private Span whole(CollectionStartEvent start, Event end, Stream<? extends Value> parts) {
    Span place = places.span(start);
    int last =
        start.isFlow()
            ? places.span(end).end()
            : parts.mapToInt(part -> part.span().end()).max().orElse(place.end());
    return new Span(place.start(), Math.max(place.end(), last));
  }

  private Value anchored(Optional<Anchor> anchor, Value value) {
    anchor.ifPresent(name -> anchors.put(name.getValue(), value));
    return value;
  }

  private Value alias(Anchor alias, Span place) throws Stop {
    Value value = anchors.get(alias.getValue());
    if (value == null) {
      throw new Stop(
          Fault.of(
              Problem.INVALID_YAML,
              place,
              "An anchor &"
                  + alias.getValue()
                  + " must stand at a whole value before it. If the star is part of the text, put"
                  + " the value in quotes.",
              "no anchor for the alias *" + alias.getValue()));
    }
    count(value.size(), place);
    return value.at(place);
  }

  private void count(int values, Span place) throws Stop {
    size += values;
    if (size > LARGEST) {
      throw new Stop(
          Fault.of(
              Problem.FRONT_MATTER_LIMIT,
              place,
              "Aliases count as often as they stand for their value.",
              "has more than " + LARGEST + " values"));
    }
  }
}
