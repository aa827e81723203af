package dev.postc.compiler.source;

import dev.postc.compiler.diagnostic.Location;
import java.util.Arrays;
import java.util.Objects;

/** The decoded text of a source, with its lines. A line ends at LF, CR LF or CR. */
public final class SourceText {
  private final Source source;
  private final String text;
  private final int[] lineStarts;

  /** Of the place that was asked for last: many in one long line share its text. */
  private Line last = new Line(0, "");

  private Column column = new Column(0, 1);

  private record Line(int number, String text) {}

  private record Column(int offset, int number) {}

  public SourceText(Source source, String text) {
    this.source = Objects.requireNonNull(source, "source");
    this.text = Objects.requireNonNull(text, "text");
    this.lineStarts = lineStarts(text);
  }

  public Source source() {
    return source;
  }

  public String text() {
    return text;
  }

  /** What a span covers. */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /** The span of a line without its terminator; lines count from 1. */
  public Span line(int number) {
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] : text.length();
    while (end > start && isTerminator(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** The number, from 1, of the line that holds an offset. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * Where a span is, for a diagnostic. A span of several lines is marked to its first line's end.
   */
  public Location location(Span span) {
    int number = lineAt(span.start());
    Span line = line(number);
    int start = wholeCharacter(Math.min(span.start(), line.end()));
    int end = Math.max(start, Math.min(span.end(), line.end()));
    return new Location(
        source.displayPath(),
        number,
        column(line, start),
        lineText(number, line),
        text.codePointCount(start, end));
  }

  /** Counted on from the place that was asked for last, if it is in the line and before. */
  private int column(Span line, int offset) {
    Column known = column;
    boolean near = known.offset() >= line.start() && known.offset() <= offset;
    int from = near ? known.offset() : line.start();
    int before = near ? known.number() : 1;
    int number = before + text.codePointCount(from, offset);
    column = new Column(offset, number);
    return number;
  }

  /** The offset of the character that a place is in: half of one would count as one more. */
  private int wholeCharacter(int offset) {
    boolean half =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return half ? offset - 1 : offset;
  }

  private String lineText(int number, Span line) {
    Line known = last;
    if (known.number() != number) {
      known = new Line(number, text(line));
      last = known;
    }
    return known.text();
  }

  private static boolean isTerminator(char c) {
    return c == '\n' || c == '\r';
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
