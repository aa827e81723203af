package dev.postc.compiler.html;

import org.jsoup.parser.Parser;

/** Text to HTML and back. */
public final class HtmlText {
  private HtmlText() {}

  /** Escapes a text for an element or a quoted attribute. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    appendEscaped(out, text);
    return out.toString();
  }

  /** Appends an escaped text. */
  public static void appendEscaped(StringBuilder out, CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  /** The text that a raw text of an element or attribute value stands for. */
  public static String unescape(String raw, boolean attribute) {
    return raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, attribute);
  }
}
