package dev.postc.sample;

/** Writes text into HTML. */
final class Html {
  private Html() {}

  /** Text as HTML, right in an element and in a quoted attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
