package dev.postc.compiler.model;

import dev.postc.compiler.source.Span;

/** A tag as one source writes it. */
public record TagUse(String name, Span span) {}
