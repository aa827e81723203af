package dev.postc.compiler.model;

import dev.postc.compiler.source.Span;

/**
 * An old path of a page.
 *
 * @param path absolute below the site's root, percent-encoded, without the site's own prefix
 */
public record Alias(String path, Span span) {}
