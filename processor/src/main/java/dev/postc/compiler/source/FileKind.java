package dev.postc.compiler.source;

import java.util.Locale;
import java.util.Map;

/** What the ending of a file's name says. */
enum FileKind {
  /** Is read. */
  SOURCE,
  /** Is a post in a format that is not read. */
  FOREIGN_MARKUP,
  /** Is a post if it starts like one. */
  MAYBE_POST,
  /** Is none of ours. */
  OTHER;

  private static final Map<String, String> FOREIGN =
      Map.ofEntries(
          Map.entry("adoc", "AsciiDoc"),
          Map.entry("asciidoc", "AsciiDoc"),
          Map.entry("ad", "AsciiDoc"),
          Map.entry("asc", "AsciiDoc"),
          Map.entry("rst", "reStructuredText"),
          Map.entry("mdx", "MDX"),
          Map.entry("textile", "Textile"),
          Map.entry("org", "Org"),
          Map.entry("mdown", ".mdown"),
          Map.entry("mkd", ".mkd"),
          Map.entry("mkdn", ".mkdn"));

  static FileKind of(String name) {
    return switch (ending(name)) {
      case "md", "markdown", "html" -> SOURCE;
      case "", "txt", "text", "htm", "xhtml" -> MAYBE_POST;
      default -> FOREIGN.containsKey(ending(name)) ? FOREIGN_MARKUP : OTHER;
    };
  }

  /** The name of the format of a file that is not read. */
  static String format(String name) {
    String ending = ending(name);
    return FOREIGN.getOrDefault(ending, ending.isEmpty() ? "extensionless" : "." + ending);
  }

  /** In lower case, without the dot; empty if there is none. */
  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
