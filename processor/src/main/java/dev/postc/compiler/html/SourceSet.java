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
