package dev.postc.compiler.read;

import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;

/**
 * A line as front matter.
 *
 * @param number from 1
 * @param span without white space around it
 * @param sign the offset of the {@code =} or {@code :} that ends the key, or -1
 */
record HeaderLine(int number, Kind kind, Span span, int sign) {
  private static final int LONG = 80;

  /** A key with a mistake may have as many words. */
  private static final int FEW_WORDS = 3;

  /** What the line looks like. */
  enum Kind {
    BLANK,
    COMMENT,
    /** {@code key=value}, the key being one word. */
    FIELD,
    /** {@code key=value} with another key. */
    LOOSE_FIELD,
    /** {@code =value}. */
    EMPTY_KEY,
    /** {@code key: value} with a key that has a meaning. */
    COLON_FIELD,
    /** Tildes only. */
    TILDES,
    /** Three or more of {@code -} or {@code =} only: what separates in other formats. */
    RULE,
    TEXT
  }

  static HeaderLine of(SourceText source, int number) {
    String text = source.text();
    Span span = trimmed(text, source.line(number));
    if (span.start() == span.end()) {
      return new HeaderLine(number, Kind.BLANK, span, -1);
    }
    char first = text.charAt(span.start());
    if (first == '#') {
      return new HeaderLine(number, Kind.COMMENT, span, -1);
    }
    if ((first == '~' || first == '-' || first == '=') && isRunOf(first, text, span)) {
      if (first == '~') {
        return new HeaderLine(number, Kind.TILDES, span, -1);
      }
      if (span.end() - span.start() >= 3) {
        return new HeaderLine(number, Kind.RULE, span, -1);
      }
    }
    int equals = indexOf('=', text, span);
    if (equals == span.start()) {
      return new HeaderLine(number, Kind.EMPTY_KEY, span, equals);
    }
    if (equals > 0) {
      Kind kind = isWord(text, span.start(), equals) ? Kind.FIELD : Kind.LOOSE_FIELD;
      return new HeaderLine(number, kind, span, equals);
    }
    int colon = indexOf(':', text, span);
    if (colon > span.start()) {
      String key = text.substring(span.start(), colon).strip();
      return new HeaderLine(
          number, Keys.ALL.contains(key) ? Kind.COLON_FIELD : Kind.TEXT, span, colon);
    }
    return new HeaderLine(number, Kind.TEXT, span, -1);
  }

  /** Without the white space around it, as JBake trims. */
  static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Whether nothing but front matter looks so. */
  boolean isHeader() {
    return kind == Kind.FIELD || kind == Kind.COLON_FIELD;
  }

  boolean isSkipped() {
    return kind == Kind.BLANK || kind == Kind.COMMENT;
  }

  int length() {
    return span.end() - span.start();
  }

  /** Whether it gives a key and a value. */
  boolean isKeyed() {
    return isHeader() || kind == Kind.LOOSE_FIELD;
  }

  /** Whether it may be a line of a paragraph. One with {@code =} never is. */
  boolean isProse(String text) {
    return kind == Kind.TEXT
        && (text.charAt(span.start()) == '<' || words(text, span.start(), span.end()) > FEW_WORDS);
  }

  /**
   * Whether a person seems to have written it to be read, rather than as a key with a mistake: a
   * guess, for sources without a separator.
   */
  boolean looksLikeProse(String text, boolean startsParagraph) {
    if (kind == Kind.TEXT && text.charAt(span.start()) == '<') {
      return true;
    }
    boolean manyWords =
        kind == Kind.LOOSE_FIELD ? words(text, span.start(), sign) > FEW_WORDS : isProse(text);
    return manyWords && (startsParagraph || length() > LONG);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c);
  }

  private static boolean isRunOf(char c, String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text.charAt(i) != c) {
        return false;
      }
    }
    return true;
  }

  private static int indexOf(char c, String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Letters, digits and {@code _ - .}, white space behind them aside. */
  private static boolean isWord(String text, int start, int end) {
    int last = end;
    while (last > start && isSpace(text.charAt(last - 1))) {
      last--;
    }
    for (int i = start; i < last; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)
          && c != '_'
          && c != '-'
          && c != '.'
          && !Character.isSurrogate(c)) {
        return false;
      }
    }
    return last > start;
  }

  private static int words(String text, int start, int end) {
    int words = 0;
    boolean inWord = false;
    for (int i = start; i < end; i++) {
      boolean space = isSpace(text.charAt(i));
      if (!space && !inWord) {
        words++;
      }
      inWord = !space;
    }
    return words;
  }
}
