package dev.postc.compiler.html;

/** Where a URL stands in an attribute's value. */
public record UrlSpan(int start, int end) {
  /** A value that is one URL, without what browsers drop around it. */
  public static UrlSpan trimmed(String value) {
    int start = 0;
    int end = value.length();
    while (start < end && value.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && value.charAt(end - 1) <= ' ') {
      end--;
    }
    return new UrlSpan(start, end);
  }
}
