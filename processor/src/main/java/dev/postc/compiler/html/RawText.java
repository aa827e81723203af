package dev.postc.compiler.html;

import java.util.Set;

/** Elements whose content is text up to their end tag (HTML standard, sections 13.2.5.2 to 4). */
final class RawText {
  private static final Set<String> ELEMENTS =
      Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  private static final String PLAINTEXT = "plaintext";

  private RawText() {}

  static boolean isElement(String name) {
    return ELEMENTS.contains(name) || name.equals(PLAINTEXT);
  }

  /**
   * Where markup goes on behind a start tag.
   *
   * @param from the offset behind the start tag
   * @return the offset of the end tag; {@code from} for an element that holds markup
   */
  static int end(String html, String name, int from) {
    if (name.equals(PLAINTEXT)) {
      return html.length();
    }
    if (!ELEMENTS.contains(name)) {
      return from;
    }
    return name.equals("script") ? scriptEnd(html, from) : endTag(html, name, from);
  }

  /** In a comment inside a script, an inner script's end tag is not the script's. */
  private static int scriptEnd(String html, int from) {
    boolean escaped = false;
    boolean inner = false;
    for (int i = from; i < html.length(); i++) {
      if (escaped && html.startsWith("-->", i)) {
        escaped = false;
        inner = false;
      } else if (!escaped && html.startsWith("<!--", i)) {
        escaped = true;
        // The comment's own hyphens may end it.
        i++;
      } else if (isTag(html, "</script", i)) {
        if (!inner) {
          return i;
        }
        inner = false;
      } else if (escaped && isTag(html, "<script", i)) {
        inner = true;
      }
    }
    return html.length();
  }

  private static int endTag(String html, String name, int from) {
    String start = "</" + name;
    int i = html.indexOf('<', from);
    while (i >= 0 && !isTag(html, start, i)) {
      i = html.indexOf('<', i + 1);
    }
    return i < 0 ? html.length() : i;
  }

  private static boolean isTag(String html, String start, int at) {
    int end = at + start.length();
    if (end >= html.length() || !html.regionMatches(true, at, start, 0, start.length())) {
      return false;
    }
    char c = html.charAt(end);
    return HtmlTokenizer.isSpace(c) || c == '/' || c == '>';
  }
}
