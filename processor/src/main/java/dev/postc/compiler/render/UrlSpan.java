package dev.postc.compiler.render;

/** Where a URL stands in an attribute's value. */
record UrlSpan(int start, int end) {}
