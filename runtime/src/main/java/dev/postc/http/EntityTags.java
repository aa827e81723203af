package dev.postc.http;

import java.util.List;

/** A list of entity tags, as in {@code If-None-Match} (RFC 9110, sections 8.8.3 and 13.1.2). */
final class EntityTags {
  private EntityTags() {}

  /**
   * Whether a list has a tag, by weak comparison.
   *
   * @param values of the field's lines
   * @param tag a strong tag, quoted
   */
  static boolean matchWeakly(List<String> values, String tag) {
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (value.strip().equals("*") || hasWeakly(value, tag)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWeakly(String value, String tag) {
    int at = 0;
    while (at < value.length()) {
      char c = value.charAt(at);
      if (c == ',' || c == ' ' || c == '\t') {
        at++;
        continue;
      }
      int open = value.startsWith("W/", at) ? at + 2 : at;
      int close =
          open < value.length() && value.charAt(open) == '"' ? value.indexOf('"', open + 1) : -1;
      if (close < 0) {
        return false;
      }
      if (value.regionMatches(open, tag, 0, Math.max(tag.length(), close + 1 - open))) {
        return true;
      }
      at = close + 1;
    }
    return false;
  }
}
