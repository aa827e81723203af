package dev.postc.catalogue;

/** Writes Markdown. */
final class Markdown {
  private Markdown() {}

  /** A text that means nothing but itself. */
  static String text(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>&~|])", "\\\\$1");
  }

  /** A block of code as it stands, whatever is in it. */
  static String code(String language, String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence
        + language
        + "\n"
        + text
        + (text.isEmpty() || text.endsWith("\n") ? "" : "\n")
        + fence
        + "\n";
  }
}
