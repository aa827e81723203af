package dev.postc.compiler.check;

import dev.postc.compiler.read.Field;
import dev.postc.compiler.read.Value.Scalar;
import dev.postc.compiler.read.Value.Sequence;
import dev.postc.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;

/** One of a list, or of a comma-separated value, trimmed, with its place. */
record Item(String text, Span span) {
  private static final Span NOWHERE = new Span(0, 0);

  /** Empty items are among them; a wholly empty value has none. */
  static List<Item> of(Field field) {
    List<Item> items = new ArrayList<>();
    if (field.content() instanceof Sequence list) {
      list.items().forEach(item -> items.add(new Item(item.text(), item.span())));
      return items;
    }
    String value = field.value();
    Scalar scalar = (Scalar) field.content();
    for (int start = 0; start <= value.length() && !value.isEmpty(); ) {
      int comma = value.indexOf(',', start);
      int end = comma < 0 ? value.length() : comma;
      items.add(item(scalar, start, end));
      start = end + 1;
    }
    return items;
  }

  /** Of a text that no source has. */
  static List<Item> of(String text) {
    return of(new Field("", NOWHERE, text, NOWHERE));
  }

  private static Item item(Scalar scalar, int from, int to) {
    String value = scalar.text();
    int start = from;
    int end = to;
    while (start < end && isSpace(value.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(value.charAt(end - 1))) {
      end--;
    }
    return start == end
        ? new Item("", scalar.part(from, from).span())
        : new Item(value.substring(start, end), scalar.part(start, end).span());
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c);
  }
}
