package dev.postc.compiler.read;

import dev.postc.compiler.source.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the places of snakeyaml-engine, in code points of a part of a source, into offsets. */
final class YamlPlaces {
  private final String text;
  private final int start;

  /** Where each code point begins; null if each is one char. */
  private final int[] offsets;

  YamlPlaces(String text, int start) {
    this.text = text;
    this.start = start;
    this.offsets = offsets(text);
  }

  int offset(int index) {
    if (offsets == null) {
      return start + Math.min(index, text.length());
    }
    return start + offsets[Math.min(index, offsets.length - 1)];
  }

  private static int[] offsets(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return null;
    }
    int[] offsets = new int[count + 1];
    for (int i = 0; i < count; i++) {
      offsets[i + 1] = text.offsetByCodePoints(offsets[i], 1);
    }
    return offsets;
  }

  int offset(Optional<Mark> mark) {
    return mark.map(place -> offset(place.getIndex())).orElse(start);
  }

  Span span(Event event) {
    int from = offset(event.getStartMark());
    return new Span(from, Math.max(from, offset(event.getEndMark())));
  }

  /** A value without the anchor and the tag before it. */
  Span content(Span value) {
    int from = value.start() - start;
    int end = value.end() - start;
    while (from < end && (text.charAt(from) == '&' || text.charAt(from) == '!')) {
      while (from < end && !Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (from < end && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
    }
    return new Span(start + from, value.end());
  }

  /** The word that an event starts with. */
  Span tag(Event event) {
    int from = offset(event.getStartMark());
    int end = from - start;
    while (end < text.length() && " \t\r\n,[]{}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(from, Math.max(from, start + end));
  }

  /** The text from an offset to the end of its line. */
  Span rest(int offset) {
    int end = offset - start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    while (end > offset - start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(offset, start + end);
  }

  /** One character, or the place behind the last. */
  Span character(int offset) {
    int at = offset - start;
    boolean none = at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    return new Span(offset, none ? offset : offset + Character.charCount(text.codePointAt(at)));
  }

  /** White space from an offset on. */
  Span tabs(int offset) {
    int end = offset - start;
    while (end < text.length() && text.charAt(end) == '\t') {
      end++;
    }
    return new Span(offset, Math.max(offset, start + end));
  }
}
