package dev.postc.compiler.read;

import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds how far the keys and values of sound TOML go, of which tomlj tells only where they start.
 * Offsets are those of the source.
 */
final class TomlPlaces {
  private final SourceText source;
  private final String text;
  private final int end;

  TomlPlaces(SourceText source, Fence fence) {
    this.source = source;
    this.text = source.text();
    this.end = fence.end();
  }

  boolean isHeader(int at) {
    return at < end && text.charAt(at) == '[';
  }

  /** A part of a dotted key, or of a table's header, without quotes; else its first. */
  Span key(int at, String name) {
    Span first = null;
    int next = at;
    while (next < end && (text.charAt(next) == '[' || isSpace(text.charAt(next)))) {
      next++;
    }
    while (next < end) {
      int stop = keyEnd(next);
      boolean quoted = isQuote(text.charAt(next)) && stop > next + 1;
      Span part = quoted ? new Span(next + 1, stop - 1) : new Span(next, stop);
      first = first == null ? part : first;
      if (source.text(part).equals(name)) {
        return part;
      }
      next = stop;
      while (next < end && (text.charAt(next) == '.' || isSpace(text.charAt(next)))) {
        next++;
      }
      if (next == stop || next == end || "=]".indexOf(text.charAt(next)) >= 0) {
        break;
      }
    }
    return first == null ? new Span(at, at) : first;
  }

  /** A table's header. */
  Span header(int at) {
    int stop = at;
    while (stop < end && text.charAt(stop) != '\n' && text.charAt(stop) != '#') {
      stop++;
    }
    return trimmed(at, stop);
  }

  /** The value of a key that starts somewhere. */
  Span valueOfKey(int at) {
    int next = at;
    while (next < end && text.charAt(next) != '=') {
      next = isSpace(text.charAt(next)) || text.charAt(next) == '.' ? next + 1 : keyEnd(next);
    }
    next = Math.min(end, next + 1);
    while (next < end && isSpace(text.charAt(next))) {
      next++;
    }
    return value(next);
  }

  /** A value that starts somewhere. */
  Span value(int at) {
    if (at >= end) {
      return new Span(at, at);
    }
    char first = text.charAt(at);
    if (isQuote(first)) {
      return new Span(at, stringEnd(at));
    }
    if (first == '[' || first == '{') {
      return new Span(at, bracketEnd(at));
    }
    int stop = at;
    while (stop < end && ",]}#\n".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    return trimmed(at, stop);
  }

  /** An item of a list, of which tomlj tells where the white space before it starts. */
  Span item(int at) {
    int next = at;
    while (next < end && (Character.isWhitespace(text.charAt(next)) || text.charAt(next) == '#')) {
      next = text.charAt(next) == '#' ? lineEnd(next) : next + 1;
    }
    return value(next);
  }

  /** How deep brackets are nested, those of headers included. */
  int depth(int from) {
    int deepest = 0;
    int depth = 0;
    int at = from;
    while (at < end) {
      int behind = behindText(at);
      if (behind > at) {
        at = behind;
        continue;
      }
      char c = text.charAt(at);
      depth += c == '[' || c == '{' ? 1 : 0;
      depth -= depth > 0 && (c == ']' || c == '}') ? 1 : 0;
      deepest = Math.max(deepest, depth);
      at++;
    }
    return deepest;
  }

  /** The end of a string or comment that starts here, in which brackets mean nothing; else here. */
  int behindText(int at) {
    char c = text.charAt(at);
    return isQuote(c) ? stringEnd(at) : c == '#' ? lineEnd(at) : at;
  }

  private int keyEnd(int at) {
    if (at >= end) {
      return end;
    }
    if (isQuote(text.charAt(at))) {
      return Math.max(at + 1, stringEnd(at));
    }
    int stop = at;
    while (stop < end && " \t.=]\r\n".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    return Math.max(stop, Math.min(end, at + 1));
  }

  private int bracketEnd(int from) {
    Deque<Character> open = new ArrayDeque<>();
    int at = from;
    while (at < end) {
      int behind = behindText(at);
      if (behind > at) {
        at = behind;
        continue;
      }
      char c = text.charAt(at);
      at++;
      if (c == '[' || c == '{') {
        open.push(c);
      } else if (c == ']' || c == '}') {
        open.poll();
        if (open.isEmpty()) {
          return at;
        }
      }
    }
    return end;
  }

  /** Behind the closing quotes; a string of one line ends with its line at the latest. */
  private int stringEnd(int at) {
    char quote = text.charAt(at);
    String three = String.valueOf(quote).repeat(3);
    boolean multi = text.startsWith(three, at) && at + 3 <= end;
    int next = at + (multi ? 3 : 1);
    while (next < end) {
      char c = text.charAt(next);
      if (c == '\\' && quote == '"') {
        next += 2;
      } else if (!multi && c == '\n') {
        return next;
      } else if (c == quote && (!multi || text.startsWith(three, next))) {
        next += multi ? 3 : 1;
        while (multi && next < end && text.charAt(next) == quote) {
          next++; // up to two quotes may stand before the closing three
        }
        return Math.min(end, next);
      } else {
        next++;
      }
    }
    return end;
  }

  private int lineEnd(int at) {
    int newline = text.indexOf('\n', at);
    return newline < 0 ? end : Math.min(end, newline + 1);
  }

  private Span trimmed(int from, int to) {
    int stop = to;
    while (stop > from && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    return new Span(from, stop);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
