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
  private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9]\\d*)");
  private static final Pattern OPEN_TEXT = Pattern.compile("\"{3} or a char|'{3} or a char");
  private static final Pattern DEFINED_BEFORE =
      Pattern.compile("(?s)(.*) previously defined at line (\\d+), column \\d+");

  /** Of a path such as {@code C:\Users}; tomlj asserts that there are none. */
  private static final Pattern BAD_ESCAPE =
      Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\)(?:u(?!\\p{XDigit}{4})|U(?!\\p{XDigit}{8}))");

  private final SourceText source;
  private final Fence fence;
  private final TomlPlaces places;
  private final TomlInput input;

  private TomlFrontMatter(SourceText source, Fence fence) {
    this.source = source;
    this.fence = fence;
    this.places = new TomlPlaces(source, fence);
    this.input = new TomlInput(source, fence, places);
  }

  static FrontMatter read(SourceText source, Fence fence, Reports reports) {
    List<Field> fields = new ArrayList<>();
    boolean sound = false;
    try {
      sound = new TomlFrontMatter(source, fence).read(fields, reports);
    } catch (Stop stop) {
      stop.fault().report(source, reports);
    }
    return new FrontMatter(fields, fence.end(), fence.bodyStart(), fence.closed() && sound);
  }

  private boolean read(List<Field> fields, Reports reports) throws Stop {
    Span start = new Span(fence.start(), fence.start());
    if (places.depth(fence.start()) > DEEPEST) {
      throw tooDeep(start);
    }
    TomlParseResult result = parse(input.text());
    if (result == null) {
      unreadable().report(source, reports);
      return false;
    }
    List<TomlParseError> errors = new ArrayList<>(result.errors());
    if (errors.size() > 1) {
      // That something is still open at the end follows from the others; not so a text of lines.
      errors.removeIf(
          error ->
              input.offset(error.position()) >= fence.end()
                  && !OPEN_TEXT.matcher(error.toString()).find());
    }
    errors.sort(Comparator.comparing(TomlParseError::position, ORDER));
    errors.forEach(error -> fault(error).report(source, reports));
    fields.addAll(fields(result, 1));
    return errors.isEmpty();
  }

  /** Null if tomlj fails, as it does for some offsets of dates and some escapes. */
  private static TomlParseResult parse(String text) {
    try {
      return Toml.parse(text);
    } catch (RuntimeException | AssertionError e) {
      return null;
    }
  }

  /** The first line with which tomlj fails. */
  private Fault unreadable() {
    int number = source.lineAt(fence.start());
    int last = Math.min(source.lineAt(fence.end()) - 1, number + MOST_LINES);
    int end = input.text().indexOf('\n');
    while (number < last && end >= 0 && parse(input.text().substring(0, end)) != null) {
      end = input.text().indexOf('\n', end + 1);
      number++;
    }
    Span line = source.line(number);
    Matcher escape = BAD_ESCAPE.matcher(source.text(line));
    if (escape.find()) {
      int at = line.start() + escape.start(1);
      return Fault.of(
          Problem.INVALID_TOML,
          new Span(at, at + 1),
          TomlFaults.ESCAPE_HELP,
          "invalid unicode escape sequence");
    }
    return Fault.of(
        Problem.INVALID_TOML,
        line,
        "If there is a date, look at its zone. Text needs quotes.",
        "this cannot be read");
  }

  private List<Field> fields(TomlTable table, int depth) throws Stop {
    List<String> keys = new ArrayList<>(table.keySet());
    keys.sort(Comparator.comparing(key -> table.inputPositionOf(List.of(key)), ORDER));
    List<Field> fields = new ArrayList<>();
    for (String key : keys) {
      int at = input.offset(table.inputPositionOf(List.of(key)));
      boolean header = places.isHeader(at);
      Span place = header ? places.header(at) : places.valueOfKey(at);
      Value value = value(table.get(List.of(key)), place, header, depth);
      fields.add(new Field(key, places.key(at, key), value));
    }
    return fields;
  }

  /**
   * A value.
   *
   * @param header whether it stands at a table's header: then it is a table, or a list of such
   */
  private Value value(Object value, Span place, boolean header, int depth) throws Stop {
    if (depth > DEEPEST) {
      throw tooDeep(place);
    }
    if (value instanceof TomlTable table) {
      return new Mapping(fields(table, depth + 1), place);
    }
    if (value instanceof TomlArray array) {
      List<Value> items = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        int at = input.offset(array.inputPositionOf(i));
        Span item = header ? places.header(at) : places.item(at);
        items.add(value(array.get(i), item, header, depth + 1));
      }
      return new Sequence(items, place);
    }
    if (value instanceof String text) {
      boolean plain = place.end() - place.start() == text.length() + 2;
      return new Scalar(
          text, plain ? new Span(place.start() + 1, place.end() - 1) : place, Literal.STRING);
    }
    if (value instanceof Number number) {
      return new Scalar(decimal(number, source.text(place)), place, Literal.NUMBER);
    }
    return new Scalar(
        source.text(place), place, value instanceof Boolean ? Literal.BOOLEAN : Literal.STRING);
  }

  /** As written if that is decimal, as 1.10; else what 0xFF and 1_000 stand for. */
  private static String decimal(Number number, String written) {
    if (number instanceof Long) {
      return DECIMAL.matcher(written).matches() ? written : number.toString();
    }
    String digits = written.replace("_", "");
    return digits.startsWith("+") ? digits.substring(1) : digits;
  }

  private Fault fault(TomlParseError error) {
    int at = input.offset(error.position());
    String message = String.valueOf(error.getMessage());
    Matcher before = DEFINED_BEFORE.matcher(message);
    if (before.matches()) {
      return Fault.of(
          Problem.DUPLICATE_KEY,
          places.key(at, before.group(1)),
          Problem.DUPLICATE_KEY.hint(),
          before.group(1),
          source.lineAt(fence.start()) + Integer.parseInt(before.group(2)) - 1);
    }
    return TomlFaults.of(message, at, fence, source);
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
