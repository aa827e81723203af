package dev.postc.compiler.read;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Front matter; this reads JBake's: {@code key=value} lines, split at the first {@code =}.
 *
 * @param end the offset of the line that ends it
 * @param bodyStart the offset of the body
 * @param complete whether every line of it was understood
 */
record FrontMatter(Syntax syntax, List<Field> fields, int end, int bodyStart, boolean complete) {
  /** Forty times the longest that was seen; TOML's parser takes seconds for it. */
  private static final int MOST_CHARACTERS = 1 << 16;

  /** JBake's. */
  FrontMatter(List<Field> fields, int end, int bodyStart, boolean complete) {
    this(Syntax.PROPERTIES, fields, end, bodyStart, complete);
  }

  static FrontMatter read(SourceText source, Reports reports) {
    Boundary boundary = Boundary.find(source);
    reportSeparator(source, boundary, reports);
    Span endLine = source.line(boundary.line());
    boolean separated = boundary.kind() != Boundary.End.MISSING;
    if (!boundary.hasHeader()) {
      return new FrontMatter(List.of(), 0, 0, false);
    }
    if (isTooLarge(source, 0, endLine.start(), reports)) {
      int body = separated ? nextLine(source, boundary.line()) : endLine.start();
      return new FrontMatter(List.of(), endLine.start(), body, false);
    }
    Lines lines = new Lines(source, reports);
    for (int number = 1; number < boundary.line(); number++) {
      lines.read(HeaderLine.of(source, number));
    }
    boolean atTextEnd = !separated && endLine.start() == endLine.end();
    HeaderLine last = HeaderLine.of(source, boundary.line());
    if (!separated && last.isHeader()) {
      lines.read(last); // the text ends with its front matter
      endLine = new Span(endLine.end(), endLine.end());
      atTextEnd = true;
    }
    int bodyStart = separated ? nextLine(source, boundary.line()) : endLine.start();
    return new FrontMatter(
        lines.fields,
        endLine.start(),
        atTextEnd ? source.text().length() : bodyStart,
        separated && lines.complete);
  }

  /** Whether there is too much of it to be read; if so, that has been reported. */
  static boolean isTooLarge(SourceText source, int start, int end, Reports reports) {
    if (end - start <= MOST_CHARACTERS) {
      return false;
    }
    reports.report(
        Problem.FRONT_MATTER_LIMIT,
        source,
        new Span(start, start),
        Problem.FRONT_MATTER_LIMIT.hint(),
        String.format(
            Locale.ROOT,
            "has %,d characters, and can have %,d at most",
            end - start,
            MOST_CHARACTERS));
    return true;
  }

  private static int nextLine(SourceText source, int number) {
    return number < source.lineCount() ? source.line(number + 1).start() : source.text().length();
  }

  private static void reportSeparator(SourceText source, Boundary boundary, Reports reports) {
    HeaderLine line = HeaderLine.of(source, boundary.line());
    Span place = new Span(line.span().start(), line.span().start());
    switch (boundary.kind()) {
      case SEPARATOR -> {}
      case WRONG_LENGTH ->
          reports.report(
              Problem.SEPARATOR_LENGTH,
              source,
              line.span(),
              Problem.SEPARATOR_LENGTH.hint(),
              line.length());
      case INDENTED ->
          reports.report(
              Problem.MISSING_SEPARATOR,
              source,
              new Span(source.line(line.number()).start(), line.span().start()),
              "Remove the white space before the tildes.");
      case RULE ->
          reports.report(
              Problem.MISSING_SEPARATOR,
              source,
              line.span(),
              "Write ~~~~~~ in place of " + source.text(shortened(line.span())) + ".");
      case MISSING ->
          reports.report(
              Problem.MISSING_SEPARATOR,
              source,
              boundary.hasHeader() && line.isHeader()
                  ? new Span(line.span().end(), line.span().end())
                  : place,
              boundary.hasHeader()
                  ? Problem.MISSING_SEPARATOR.hint()
                  : "A source starts with lines such as title=…, date=2025-03-15, type=post and"
                      + " status=published, and then a line ~~~~~~.\nIf this is none, give it a name"
                      + " that starts with _, which is skipped.");
    }
  }

  private static Span shortened(Span span) {
    return new Span(span.start(), Math.min(span.end(), span.start() + 10));
  }

  /** The lines of a header, one after another. */
  private static final class Lines {
    private final SourceText source;
    private final Reports reports;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Integer> keyLines = new HashMap<>();
    private boolean complete = true;

    Lines(SourceText source, Reports reports) {
      this.source = source;
      this.reports = reports;
    }

    void read(HeaderLine line) {
      switch (line.kind()) {
        case BLANK, COMMENT -> {}
        case FIELD, LOOSE_FIELD -> add(line);
        case COLON_FIELD -> {
          reportWithoutEquals(line);
          add(line);
        }
        case EMPTY_KEY -> {
          complete = false;
          reports.report(
              Problem.EMPTY_KEY,
              source,
              new Span(line.sign(), line.sign() + 1),
              Problem.EMPTY_KEY.hint());
        }
        case TILDES, RULE, TEXT -> {
          complete = false;
          reportWithoutEquals(line);
        }
      }
    }

    private void add(HeaderLine line) {
      String text = source.text();
      Span key = HeaderLine.trimmed(text, new Span(line.span().start(), line.sign()));
      Span value = HeaderLine.trimmed(text, new Span(line.sign() + 1, line.span().end()));
      if (value.start() == value.end()) {
        value = new Span(line.sign() + 1, line.sign() + 1);
      }
      String name = source.text(key);
      Integer before = keyLines.putIfAbsent(name, line.number());
      if (before == null) {
        fields.add(new Field(name, key, source.text(value), value));
      } else {
        reports.report(
            Problem.DUPLICATE_KEY, source, key, Problem.DUPLICATE_KEY.hint(), name, before);
      }
    }

    private void reportWithoutEquals(HeaderLine line) {
      reports.report(
          Problem.LINE_WITHOUT_EQUALS,
          source,
          line.span(),
          hint(line) + Problem.LINE_WITHOUT_EQUALS.hint(),
          source.text(line.span()));
    }

    private String hint(HeaderLine line) {
      String text = source.text();
      String key = "";
      int valueStart = 0;
      if (line.sign() > 0) {
        key = text.substring(line.span().start(), line.sign()).strip();
        valueStart = line.sign() + 1;
      } else {
        int space = text.indexOf(' ', line.span().start());
        if (space > 0 && space < line.span().end()) {
          key = text.substring(line.span().start(), space);
          key = Keys.ALL.contains(key) ? key : "";
          valueStart = space;
        }
      }
      if (key.isEmpty() || key.indexOf(' ') >= 0 || line.length() > 80) {
        return "";
      }
      return "Write \""
          + key
          + "="
          + text.substring(valueStart, line.span().end()).strip()
          + "\"\n";
    }
  }
}
