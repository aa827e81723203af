package dev.postc.compiler.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses RFC 8259 JSON into maps, lists, strings, booleans, doubles and null. */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  static Object parse(String text) {
    Json json = new Json(text);
    Object value = json.value();
    json.space();
    if (json.at != text.length()) {
      throw new IllegalArgumentException("text behind the value at " + json.at);
    }
    return value;
  }

  private Object value() {
    space();
    char c = text.charAt(at);
    if (c == '{') {
      return object();
    }
    if (c == '[') {
      return array();
    }
    return c == '"' ? string() : literal();
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    while (!closes('}')) {
      space();
      String key = string();
      space();
      at++; // the colon
      members.put(key, value());
    }
    return members;
  }

  private List<Object> array() {
    List<Object> items = new ArrayList<>();
    at++;
    while (!closes(']')) {
      items.add(value());
    }
    return items;
  }

  private boolean closes(char end) {
    space();
    char c = text.charAt(at);
    at += c == end || c == ',' ? 1 : 0;
    return c == end;
  }

  private String string() {
    if (text.charAt(at++) != '"') {
      throw new IllegalArgumentException("no string at " + at);
    }
    StringBuilder out = new StringBuilder();
    for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
      out.append(c == '\\' ? escaped(text.charAt(at++)) : c);
    }
    return out.toString();
  }

  private char escaped(char c) {
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
      }
      default -> c;
    };
  }

  private Object literal() {
    int start = at;
    while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "true", "false" -> Boolean.valueOf(word);
      case "null" -> null;
      default -> Double.valueOf(word);
    };
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
