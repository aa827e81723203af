package dev.postc.compiler.reference;

import dev.postc.compiler.source.SourceText;
import dev.postc.compiler.source.Span;

/**
 * A URL with a fragment, to be checked when the ids of all pages are known.
 *
 * @param page the path of the page that it leads to
 * @param fragment decoded, not empty
 */
public record Anchor(SourceText text, Span place, String page, String fragment) {}
