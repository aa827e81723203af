package dev.postc.compiler.render;

import dev.postc.Heading;
import java.util.List;

/** body, excerpt, headings of one page */
public record RenderedBody(Html body, Html excerpt, List<Heading> headings) {}
