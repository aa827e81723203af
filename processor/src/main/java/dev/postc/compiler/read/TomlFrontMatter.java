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
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads front matter in TOML 1.0. One front matter's. */
final class TomlFrontMatter {
  private static final int DEEPEST = YamlComposer.DEEPEST;
  private static final int MOST_LINES = 100;
  private static final Comparator<TomlPosition> ORDER =
      Comparator.comparingInt(TomlPosition::line).thenComparingInt(TomlPosition::column);
  private static final Pattern DEFINED_BEFORE =
      Pattern.compile("(?s)(.*) previously defined at line (\\d+), column \\d+");

  private final SourceText source;
  private final TomlPlaces places;

  private TomlFrontMatter(SourceText source, Fence fence) {
    this.source = source;
    this.places = new TomlPlaces(source, fence);
  }

  static FrontMatter read(SourceText source, Fence fence, Reports reports) {
    List<Field> fields = new ArrayList<>();
    boolean sound = false;
    try {
      sound = new TomlFrontMatter(source, fence).read(fence, fields, reports);
    } catch (Stop stop) {
      stop.fault().report(source, reports);
    }
    return new FrontMatter(fields, fence.end(), fence.bodyStart(), fence.closed() && sound);
  }

  private boolean read(Fence fence, List<Field> fields, Reports reports) throws Stop {
    Span start = new Span(fence.start(), fence.start());
    if (places.depth(fence.start()) > DEEPEST) {
      throw tooDeep(start);
    }
    String text = readable(fence);
    TomlParseResult result = parse(text);
    if (result == null) {
      unreadable(text, fence).report(source, reports);
      return false;
    }
    List<TomlParseError> errors = new ArrayList<>(result.errors());
    if (errors.size() > 1) {
      // That something is still open at the end follows from the others.
      errors.removeIf(error -> places.offset(error.position()) >= fence.end());
    }
    errors.sort(Comparator.comparing(TomlParseError::position, ORDER));
    errors.forEach(error -> fault(error).report(source, reports));
    List<String> keys = new ArrayList<>(result.keySet());
    keys.sort(Comparator.comparing(key -> result.inputPositionOf(List.of(key)), ORDER));
    for (String key : keys) {
      fields.add(field(result, key, 1));
    }
    return errors.isEmpty();
  }

  /** Null if tomlj fails, as it does for some offsets of dates. */
  private static TomlParseResult parse(String text) {
    try {
      return Toml.parse(text);
    } catch (RuntimeException e) {
      return null;
    }
  }

  /** The first line with which tomlj fails. */
  private Fault unreadable(String text, Fence fence) {
    int number = source.lineAt(fence.start());
    int last = Math.min(source.lineAt(fence.end()) - 1, number + MOST_LINES);
    while (number < last
        && parse(text.substring(0, source.line(number).end() - fence.start())) != null) {
      number++;
    }
    return Fault.of(
        Problem.INVALID_TOML,
        source.line(number),
        "If there is a date, look at its zone. Text needs quotes.",
        "this cannot be read");
  }

  /** A lone CR ends a line here, but not in TOML; control characters are reported elsewhere. */
  private String readable(Fence fence) {
    StringBuilder out = new StringBuilder(source.text().substring(fence.start(), fence.end()));
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c == '\r' && (i + 1 == out.length() || out.charAt(i + 1) != '\n')) {
        out.setCharAt(i, '\n');
      } else if (ControlCharacters.isUnwanted(c)) {
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out.toString();
  }

  private Field field(TomlTable table, String key, int depth) throws Stop {
    int at = places.offset(table.inputPositionOf(List.of(key)));
    Object value = table.get(List.of(key));
    boolean header = places.isHeader(at);
    Span whole = header ? places.header(at) : places.valueOfKey(at);
    if (value instanceof TomlArray array && !header) {
      List<Value> items = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        Span place = places.item(places.offset(array.inputPositionOf(i)));
        items.add(value(array.get(i), place, true, depth + 1));
      }
      return new Field(key, places.key(at, key), new Sequence(items, whole));
    }
    return new Field(key, places.key(at, key), value(value, whole, !header, depth));
  }

  /**
   * A value.
   *
   * @param exact whether the place is that of this value alone, and not of one around it
   */
  private Value value(Object value, Span place, boolean exact, int depth) throws Stop {
    if (depth > DEEPEST) {
      throw tooDeep(place);
    }
    if (value instanceof TomlArray array) {
      List<Value> items = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        items.add(value(array.get(i), place, false, depth + 1));
      }
      return new Sequence(items, place);
    }
    if (value instanceof TomlTable table) {
      List<String> keys = new ArrayList<>(table.keySet());
      keys.sort(Comparator.comparing(key -> table.inputPositionOf(List.of(key)), ORDER));
      List<Field> members = new ArrayList<>();
      for (String key : keys) {
        members.add(field(table, key, depth + 1));
      }
      return new Mapping(members, place);
    }
    if (value instanceof String text) {
      boolean plain = exact && place.end() - place.start() == text.length() + 2;
      return new Scalar(
          text, plain ? new Span(place.start() + 1, place.end() - 1) : place, Literal.STRING);
    }
    Literal literal =
        value instanceof Boolean
            ? Literal.BOOLEAN
            : value instanceof Number ? Literal.NUMBER : Literal.STRING;
    return new Scalar(exact ? source.text(place) : String.valueOf(value), place, literal);
  }

  private Fault fault(TomlParseError error) {
    int at = places.offset(error.position());
    String message = String.valueOf(error.getMessage());
    Matcher before = DEFINED_BEFORE.matcher(message);
    if (before.matches()) {
      return Fault.of(
          Problem.DUPLICATE_KEY,
          places.key(at),
          Problem.DUPLICATE_KEY.hint(),
          before.group(1),
          places.line(Integer.parseInt(before.group(2))));
    }
    return TomlFaults.of(message, at, source);
  }

  private static Stop tooDeep(Span place) {
    return new Stop(
        Fault.of(
            Problem.FRONT_MATTER_LIMIT,
            place,
            "Nest less.",
            "is nested more than " + DEEPEST + " levels deep"));
  }
}
