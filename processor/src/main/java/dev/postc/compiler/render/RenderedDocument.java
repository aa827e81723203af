package dev.postc.compiler.render;

/**
 * A whole document. bodyStart: char offset in content at which a page's body stands, -1 if none.
 */
public record RenderedDocument(String path, String contentType, String content, int bodyStart) {}
