package dev.postc.compiler.read;

import dev.postc.compiler.source.Span;

/**
 * A key of the front matter and its value, both trimmed.
 *
 * @param keySpan where the key stands
 * @param valueSpan where the value stands; empty, behind the {@code =}, for an empty value
 */
public record Field(String key, Span keySpan, String value, Span valueSpan) {}
