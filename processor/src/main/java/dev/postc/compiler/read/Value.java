package dev.postc.compiler.read;

import dev.postc.compiler.source.Span;
import java.util.List;

/** The value of a field. */
public sealed interface Value {
  /** Where it stands. */
  Span span();

  /** A scalar's text; of any other value, its JSON text (RFC 8259), members in source order. */
  String text();

  /** This value, elsewhere. */
  Value at(Span other);

  /** How many values it is made of, itself included: what writing it out costs. */
  int size();

  /** What a scalar's text stands for. */
  enum Literal {
    STRING,
    NUMBER,
    BOOLEAN,
    /** The text is empty. */
    NULL
  }

  /**
   * One text.
   *
   * @param text as written, without quotes and escapes
   */
  record Scalar(String text, Span span, Literal literal) implements Value {
    public Scalar(String text, Span span) {
      this(text, span, Literal.STRING);
    }

    @Override
    public Scalar at(Span other) {
      return new Scalar(text, other, literal);
    }

    @Override
    public int size() {
      return 1;
    }

    /**
     * A part of the text, with its place: the whole value's where the source has it with escapes or
     * line breaks, so that the parts cannot be told.
     */
    public Scalar part(int start, int end) {
      boolean aligned = span.end() - span.start() == text.length();
      Span place = aligned ? new Span(span.start() + start, span.start() + end) : span;
      return new Scalar(text.substring(start, end), place);
    }
  }

  /** A list. */
  record Sequence(List<Value> items, Span span, int size) implements Value {
    public Sequence(List<Value> items, Span span) {
      this(items, span, 1 + items.stream().mapToInt(Value::size).sum());
    }

    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String text() {
      return JsonText.of(this);
    }

    @Override
    public Sequence at(Span other) {
      return new Sequence(items, other, size);
    }
  }

  /** Keys with values, in source order. */
  record Mapping(List<Field> members, Span span, int size) implements Value {
    public Mapping(List<Field> members, Span span) {
      this(members, span, 1 + members.stream().mapToInt(member -> member.content().size()).sum());
    }

    public Mapping {
      members = List.copyOf(members);
    }

    @Override
    public String text() {
      return JsonText.of(this);
    }

    @Override
    public Mapping at(Span other) {
      return new Mapping(members, other, size);
    }
  }
}
