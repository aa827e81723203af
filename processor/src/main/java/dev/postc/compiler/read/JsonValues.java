package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.read.Value.Literal;
import dev.postc.compiler.read.Value.Mapping;
import dev.postc.compiler.read.Value.Scalar;
import dev.postc.compiler.read.Value.Sequence;
import dev.postc.compiler.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a value of JBake's front matter that is JSON (RFC 8259). One value's. */
public final class JsonValues {
  private static final int DEEPEST = YamlComposer.DEEPEST;
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
  private static final Pattern WORD = Pattern.compile("[^\\s,:\\[\\]{}\"]+");

  private final Scalar source;
  private final String text;
  private int at;

  private JsonValues(Scalar source) {
    this.source = source;
    this.text = source.text();
  }

  /** Bad JSON: a fact, a place and the way out. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Span span;
    private final String help;

    Malformed(String fact, Span span, String help) {
      super(fact, null, false, false);
      this.span = span;
      this.help = help;
    }

    public Span span() {
      return span;
    }

    public String help() {
      return help;
    }
  }

  /**
   * Reads a text that is JSON as a whole.
   *
   * @return with the places of the parts in the source
   */
  public static Value read(Scalar source) throws Malformed {
    JsonValues json = new JsonValues(source);
    json.space();
    Value value = json.value(1);
    json.space();
    if (json.at < json.text.length()) {
      throw json.malformed("something follows its end", json.at, json.text.length(), "Delete it.");
    }
    return value;
  }

  private Value value(int depth) throws Malformed {
    if (at >= text.length()) {
      throw end("a value");
    }
    if (depth > DEEPEST) {
      throw malformed(
          "it is nested more than " + DEEPEST + " levels deep", at, at + 1, "Nest less.");
    }
    return switch (text.charAt(at)) {
      case '{' -> mapping(depth);
      case '[' -> sequence(depth);
      case '"' -> string();
      default -> word();
    };
  }

  private Value mapping(int depth) throws Malformed {
    int start = at++;
    List<Field> members = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    space();
    if (!take('}')) {
      do {
        space();
        if (!isAt('"')) {
          throw expected("a key in double quotes");
        }
        Scalar key = string();
        if (!keys.add(key.text())) {
          throw new Malformed(
              "key \"" + key.text() + "\" was given before", key.span(), "Delete one of them.");
        }
        space();
        if (!take(':')) {
          throw expected("a colon");
        }
        space();
        members.add(new Field(key.text(), key.span(), value(depth + 1)));
        space();
      } while (take(','));
      if (!take('}')) {
        throw expected("a comma or }");
      }
    }
    return new Mapping(members, span(start, at));
  }

  private Value sequence(int depth) throws Malformed {
    int start = at++;
    List<Value> items = new ArrayList<>();
    space();
    if (!take(']')) {
      do {
        space();
        items.add(value(depth + 1));
        space();
      } while (take(','));
      if (!take(']')) {
        throw expected("a comma or ]");
      }
    }
    return new Sequence(items, span(start, at));
  }

  private Scalar string() throws Malformed {
    int start = at++;
    StringBuilder out = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (c == '\\') {
        out.append(escape());
      } else {
        out.append(c);
        at++;
      }
    }
    if (at >= text.length()) {
      throw malformed("no \" ends the text", start, start + 1, "Write a \" behind it.");
    }
    at++;
    return new Scalar(out.toString(), span(start + 1, at - 1), Literal.STRING);
  }

  private char escape() throws Malformed {
    int start = at;
    char kind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    at += 2;
    int plain = "\"\\/bfnrt".indexOf(kind);
    if (plain >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(plain);
    }
    if (kind == 'u' && at + 4 <= text.length()) {
      try {
        int code = Integer.parseUnsignedInt(text, at, at + 4, 16);
        at += 4;
        return (char) code;
      } catch (NumberFormatException e) {
        // Reported below like every other escape that is none.
      }
    }
    throw malformed(
        "\"" + text.substring(start, Math.min(text.length(), start + 2)) + "\" is no escape",
        start,
        Math.min(text.length(), start + 2),
        "A backslash in a text is written \\\\.");
  }

  private Scalar word() throws Malformed {
    Matcher word = WORD.matcher(text).region(at, text.length());
    if (!word.lookingAt()) {
      throw expected("a value");
    }
    int start = at;
    at = word.end();
    String found = word.group();
    Span place = span(start, at);
    if (NUMBER.matcher(found).matches()) {
      return new Scalar(found, place, Literal.NUMBER);
    }
    return switch (found) {
      case "true", "false" -> new Scalar(found, place, Literal.BOOLEAN);
      case "null" -> new Scalar("", place, Literal.NULL);
      default ->
          throw new Malformed(
              "\"" + found + "\" is no value",
              place,
              "Text is in double quotes: \"" + found + "\".");
    };
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean take(char c) {
    boolean found = isAt(c);
    at += found ? 1 : 0;
    return found;
  }

  private boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private Malformed expected(String what) {
    if (at >= text.length()) {
      return end(what);
    }
    int next = text.offsetByCodePoints(at, 1);
    return malformed(
        "\"" + text.substring(at, next) + "\" where " + what + " is expected",
        at,
        next,
        Problem.INVALID_JSON.hint());
  }

  private Malformed end(String what) {
    return malformed(
        "it ends where " + what + " is expected",
        text.length(),
        text.length(),
        "The whole value stands on one line.");
  }

  private Malformed malformed(String fact, int start, int end, String help) {
    return new Malformed(fact, span(start, end), help);
  }

  private Span span(int start, int end) {
    return source.part(start, end).span();
  }
}
