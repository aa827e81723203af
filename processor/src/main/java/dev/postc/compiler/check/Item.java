package dev.postc.compiler.check;

import dev.postc.compiler.read.Field;
import dev.postc.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;

/** One of a comma-separated value, trimmed, with its place. */
record Item(String text, Span span) {
  /** Empty items are among them; a wholly empty value has none. */
  static List<Item> of(Field field) {
    List<Item> items = new ArrayList<>();
    String value = field.value();
    int offset = field.valueSpan().start();
    for (int start = 0; start <= value.length() && !value.isEmpty(); ) {
      int comma = value.indexOf(',', start);
      int end = comma < 0 ? value.length() : comma;
      items.add(item(value, start, end, offset));
      start = end + 1;
    }
    return items;
  }

  private static Item item(String value, int from, int to, int offset) {
    int start = from;
    int end = to;
    while (start < end && isSpace(value.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(value.charAt(end - 1))) {
      end--;
    }
    return start == end
        ? new Item("", new Span(offset + from, offset + from))
        : new Item(value.substring(start, end), new Span(offset + start, offset + end));
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c);
  }
}
