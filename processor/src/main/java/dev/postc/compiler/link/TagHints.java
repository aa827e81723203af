package dev.postc.compiler.link;

/** Writes the rule that an author can copy into the site's declaration. */
final class TagHints {
  private TagHints() {}

  static String merge(String tag, String as) {
    return "@TagName(tag = " + literal(tag) + ", as = " + literal(as) + ")";
  }

  static String meant(String tag) {
    return "@TagName(tag = " + literal(tag) + ")";
  }

  static String name(String tag, String type) {
    return "@TagName(tag = " + literal(tag) + ", type = " + literal(type) + ")";
  }

  static String literal(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
