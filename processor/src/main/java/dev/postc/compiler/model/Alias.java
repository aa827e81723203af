package dev.postc.compiler.model;

import dev.postc.compiler.source.Span;
import java.util.Optional;

/**
 * An old path of a page, or the old name of its source.
 *
 * @param path absolute below the site's root, percent-encoded, without the site's own prefix
 * @param source the old source's path, relative to the content root, if the alias is one
 */
public record Alias(String path, Span span, Optional<String> source) {}
