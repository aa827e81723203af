package dev.postc.compiler.html;

import java.util.ArrayList;
import java.util.List;

/** The URLs of a {@code srcset} value (HTML standard, section "Parsing a srcset attribute"). */
public final class SourceSet {
  private SourceSet() {}

  public static List<UrlSpan> urls(String value) {
    List<UrlSpan> urls = new ArrayList<>();
    int i = 0;
    while (true) {
      while (i < value.length() && (isSpace(value, i) || value.charAt(i) == ',')) {
        i++;
      }
      if (i == value.length()) {
        return urls;
      }
      int start = i;
      while (i < value.length() && !isSpace(value, i)) {
        i++;
      }
      int end = i;
      while (value.charAt(end - 1) == ',') {
        end--;
      }
      urls.add(new UrlSpan(start, end));
      if (end == i) {
        i = descriptorsEnd(value, i);
      }
    }
  }

  /** A URL as it can stand in such a value: a comma at its end would be the list's. */
  public static String candidate(String url) {
    int end = url.length();
    while (end > 0 && url.charAt(end - 1) == ',') {
      end--;
    }
    return url.substring(0, end) + "%2C".repeat(url.length() - end);
  }

  private static int descriptorsEnd(String value, int from) {
    boolean parentheses = false;
    int i = from;
    while (i < value.length() && (parentheses || value.charAt(i) != ',')) {
      char c = value.charAt(i);
      parentheses = c == '(' || (parentheses && c != ')');
      i++;
    }
    return i;
  }

  private static boolean isSpace(String value, int at) {
    return HtmlTokenizer.isSpace(value.charAt(at));
  }
}
