package dev.postc.compiler.read;

import dev.postc.compiler.read.HeaderLine.Kind;
import dev.postc.compiler.source.SourceText;

/**
 * Where the front matter ends.
 *
 * <p>The first line of six tildes ends it, if there is a header line before and no paragraph of
 * prose. Where there is none, the lines are judged by their looks, so that one mistake gives one
 * report: neither prose without front matter nor a body behind a forgotten separator is taken for a
 * list of bad header lines.
 *
 * @param line the first line that is no longer front matter
 * @param kind what that line is
 * @param hasHeader whether there is front matter at all
 */
record Boundary(int line, End kind, boolean hasHeader) {
  private static final int TILDES = 6;

  /** What ends the front matter. */
  enum End {
    SEPARATOR,
    /** Tildes, but not six. */
    WRONG_LENGTH,
    /** Six tildes behind white space. */
    INDENTED,
    /** Another format's separator. */
    RULE,
    /** Nothing: the body starts here, or the text ends. */
    MISSING
  }

  static Boundary find(SourceText source) {
    int separator = separatorLine(source);
    return separator > 0 ? new Boundary(separator, End.SEPARATOR, true) : byLooks(source);
  }

  /** The number of the line that beyond doubt ends the front matter, or 0. */
  private static int separatorLine(SourceText source) {
    boolean header = false;
    boolean afterProse = false;
    for (int number = 1; number <= source.lineCount(); number++) {
      HeaderLine line = HeaderLine.of(source, number);
      if (line.kind() == Kind.TILDES) {
        boolean sound =
            line.length() == TILDES && separator(source, line) == End.SEPARATOR && header;
        return sound ? number : 0;
      }
      if (line.kind() == Kind.RULE && header && isLastOfHeader(source, number)) {
        return 0;
      }
      header |= line.isKeyed();
      boolean prose = line.isProse(source.text());
      if (prose && afterProse) {
        return 0;
      }
      afterProse = prose;
    }
    return 0;
  }

  private static Boundary byLooks(SourceText source) {
    String text = source.text();
    boolean header = false;
    boolean other = false;
    boolean afterBlank = true;
    int lastHeader = 0;
    int firstDoubt = 0;
    for (int number = 1; number <= source.lineCount(); number++) {
      HeaderLine line = HeaderLine.of(source, number);
      if (line.isSkipped()) {
        afterBlank = true;
        continue;
      }
      if (line.isHeader()) {
        header = true;
        lastHeader = number;
      } else if (line.kind() == Kind.TILDES && (header || line.length() == TILDES)) {
        return header || !other
            ? new Boundary(number, separator(source, line), true)
            : none(source);
      } else {
        other |= line.kind() != Kind.EMPTY_KEY;
        HeaderLine next = next(source, number);
        if (header && line.kind() == Kind.RULE && isLastOfHeader(source, number)) {
          return new Boundary(number, End.RULE, true);
        }
        boolean headerGoesOn = next != null && next.isHeader() && next.number() == number + 1;
        if (firstDoubt == 0 && !headerGoesOn) {
          firstDoubt = number;
        }
        if (!headerGoesOn && line.looksLikeProse(text, afterBlank)) {
          return missing(source, firstDoubt);
        }
      }
      afterBlank = false;
    }
    return missing(source, firstDoubt == 0 ? lastHeader + 1 : firstDoubt);
  }

  private static boolean isLastOfHeader(SourceText source, int number) {
    HeaderLine next = next(source, number);
    return next == null || !(next.isHeader() || next.kind() == Kind.TILDES);
  }

  private static End separator(SourceText source, HeaderLine line) {
    if (line.length() != TILDES) {
      return End.WRONG_LENGTH;
    }
    boolean indented = source.line(line.number()).start() < line.span().start();
    return indented ? End.INDENTED : End.SEPARATOR;
  }

  /** The body starts at the first line behind the last sound one that says something. */
  private static Boundary missing(SourceText source, int behind) {
    int number = behind;
    while (number > 1 && !HeaderLine.of(source, number - 1).isHeader()) {
      number--;
    }
    if (number == 1) {
      return none(source);
    }
    while (number < source.lineCount() && HeaderLine.of(source, number).kind() == Kind.BLANK) {
      number++;
    }
    return new Boundary(Math.min(number, source.lineCount()), End.MISSING, true);
  }

  /** No front matter: the body starts at the first line that says something. */
  private static Boundary none(SourceText source) {
    int number = 1;
    while (number < source.lineCount() && HeaderLine.of(source, number).kind() == Kind.BLANK) {
      number++;
    }
    return new Boundary(number, End.MISSING, false);
  }

  private static HeaderLine next(SourceText source, int number) {
    for (int i = number + 1; i <= source.lineCount(); i++) {
      HeaderLine line = HeaderLine.of(source, i);
      if (!line.isSkipped()) {
        return line;
      }
    }
    return null;
  }
}
