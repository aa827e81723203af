package dev.postc.compiler.read;

import dev.postc.compiler.read.Value.Scalar;
import dev.postc.compiler.source.Span;

/**
 * A key of the front matter and its value.
 *
 * @param key what it means: the key of {@link Keys} where the author wrote another tool's name
 * @param keySpan where the key stands
 */
public record Field(String key, Span keySpan, Value content) {
  /**
   * A field whose value is one text.
   *
   * @param valueSpan where the value stands; empty, behind the sign, for an empty value
   */
  public Field(String key, Span keySpan, String value, Span valueSpan) {
    this(key, keySpan, new Scalar(value, valueSpan));
  }

  /** The value's text; JSON text for a list or a mapping. */
  public String value() {
    return content.text();
  }

  /** Where a part of the value's text stands; the whole value's place if that cannot be told. */
  public Span span(int start, int end) {
    return content instanceof Scalar scalar ? scalar.part(start, end).span() : content.span();
  }

  /** Where the value stands. */
  public Span valueSpan() {
    return content.span();
  }
}
