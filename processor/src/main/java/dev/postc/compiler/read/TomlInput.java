package dev.postc.compiler.read;

import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.tomlj.TomlPosition;

/**
 * The text that tomlj gets, and the way back from its positions to the source: tomlj 1.1.1 takes a
 * closing bracket right behind a date or a time for a part of it, so that it gets a space between
 * them.
 */
final class TomlInput {
  private static final Pattern DATE_END =
      Pattern.compile(
          "(?:\\d{4}-\\d\\d-\\d\\d|\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)(?:[Zz]|[+-]\\d\\d:\\d\\d)?$");

  private static final int LONGEST_DATE = 40;

  private final SourceText source;
  private final Fence fence;
  private final String text;

  /** The offsets in the source before which there is a space more. */
  private final Set<Integer> spaces = new HashSet<>();

  TomlInput(SourceText source, Fence fence, TomlPlaces places) {
    this.source = source;
    this.fence = fence;
    String all = source.text();
    StringBuilder out = new StringBuilder();
    int at = fence.start();
    while (at < fence.end()) {
      char c = all.charAt(at);
      if ((c == ']' || c == '}') && endsDate(all, at)) {
        spaces.add(at);
        out.append(' ');
      }
      int next = Math.max(at + 1, places.behindText(at));
      for (; at < next; at++) {
        out.append(readable(all, at));
      }
    }
    this.text = out.toString();
  }

  String text() {
    return text;
  }

  private boolean endsDate(String all, int at) {
    int from = Math.max(fence.start(), at - LONGEST_DATE);
    return DATE_END.matcher(all.substring(from, at)).find();
  }

  /** A lone CR ends a line here, but not in TOML; control characters are reported elsewhere. */
  private char readable(String all, int at) {
    char c = all.charAt(at);
    if (c == '\r' && (at + 1 == fence.end() || all.charAt(at + 1) != '\n')) {
      return '\n';
    }
    return ControlCharacters.isUnwanted(c) ? '\uFFFD' : c;
  }

  /** Lines and columns count from 1, columns in code points. */
  int offset(TomlPosition position) {
    int number = Math.min(source.lineAt(fence.start()) + position.line() - 1, source.lineCount());
    Span place = source.line(number);
    int at = place.start();
    for (int left = position.column() - 1; left > 0 && at < place.end(); left--) {
      if (spaces.contains(at) && --left == 0) {
        break;
      }
      at += Character.charCount(source.text().codePointAt(at));
    }
    return Math.min(fence.end(), at);
  }
}
