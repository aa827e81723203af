package dev.postc.http;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What a header field can be (RFC 9110, section 5), and what an application may make of it. */
final class FieldSyntax {
  private static final String MARKS = "!#$%&'*+-.^_`|~";

  /** Say what an answer is, or how it is sent: a second opinion would make it a wrong one. */
  private static final Set<String> GIVEN =
      Set.of(
          "accept-ranges",
          "age",
          "allow",
          "connection",
          "content-encoding",
          "content-length",
          "content-range",
          "content-type",
          "date",
          "etag",
          "keep-alive",
          "last-modified",
          "location",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "vary");

  private FieldSyntax() {}

  /**
   * Checks the name of a field that an application adds.
   *
   * @throws IllegalArgumentException if it is none, or the field is not for an application
   */
  static void requireFree(String name) {
    Objects.requireNonNull(name, "name");
    if (name.isEmpty() || !name.chars().allMatch(FieldSyntax::isOfToken)) {
      throw new IllegalArgumentException(
          quoted(name)
              + " is no name of a header field: expected ASCII letters, digits and any of "
              + MARKS);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("cache-control")) {
      throw new IllegalArgumentException(
          quoted(name)
              + " depends on what is sent: set it for pages, files and redirects, each by its own"
              + " method or property");
    }
    if (GIVEN.contains(lower)) {
      throw new IllegalArgumentException(
          quoted(name) + " cannot be set: the answer itself, or the server, gives it");
    }
  }

  /**
   * A value of one line: visible ASCII characters, between them spaces and tabs.
   *
   * @throws IllegalArgumentException if it is none
   */
  static String value(String name, String value) {
    Objects.requireNonNull(value, "value");
    if (value.isEmpty()
        || isSpace(value.charAt(0))
        || isSpace(value.charAt(value.length() - 1))
        || !value.chars().allMatch(c -> isSpace(c) || (c > ' ' && c < 0x7f))) {
      throw new IllegalArgumentException(
          quoted(value)
              + " is no value of the header field "
              + name
              + ": expected visible ASCII characters, with spaces only between them");
    }
    return value;
  }

  /** A text between quotation marks, with control characters made visible. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\r' -> out.append("\\r");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7f) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isOfToken(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || MARKS.indexOf(c) >= 0;
  }
}
