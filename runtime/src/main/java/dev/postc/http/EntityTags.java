package dev.postc.http;

import java.util.List;

/**
 * A list of entity tags, as in {@code If-Match} and {@code If-None-Match} (RFC 9110, sections
 * 8.8.3, 13.1.1 and 13.1.2).
 */
final class EntityTags {
  private EntityTags() {}

  /**
   * Whether a list has a tag, by weak comparison, or is {@code *}.
   *
   * @param values of the field's lines
   * @param tag a strong tag, quoted
   */
  static boolean matchWeakly(List<String> values, String tag) {
    return match(values, tag, true);
  }

  /** The same by strong comparison: no weak tag matches. */
  static boolean matchStrongly(List<String> values, String tag) {
    return match(values, tag, false);
  }

  private static boolean match(List<String> values, String tag, boolean weakToo) {
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (value.strip().equals("*") || has(value, tag, weakToo)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String value, String tag, boolean weakToo) {
    int at = 0;
    while (at < value.length()) {
      char c = value.charAt(at);
      if (c == ',' || c == ' ' || c == '\t') {
        at++;
        continue;
      }
      boolean weak = value.startsWith("W/", at);
      int open = weak ? at + 2 : at;
      int close =
          open < value.length() && value.charAt(open) == '"' ? value.indexOf('"', open + 1) : -1;
      if (close < 0) {
        return false;
      }
      if ((weakToo || !weak)
          && value.regionMatches(open, tag, 0, Math.max(tag.length(), close + 1 - open))) {
        return true;
      }
      at = close + 1;
    }
    return false;
  }
}
