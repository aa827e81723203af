package dev.postc.compiler.render;

import java.util.List;

/** HTML and the char offsets in it at which root-absolute URLs begin, ascending. */
public record Html(String text, List<Integer> urls) {}
