package dev.postc.compiler.read;

/** What the body of a source is written in. */
public enum Format {
  MARKDOWN,
  HTML
}
