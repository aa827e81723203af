package dev.postc.compiler.html;

import java.util.List;

/** What stands between angle brackets in HTML. What is between two tokens is text. */
public sealed interface HtmlToken {
  /** The offset of the {@code <}. */
  int start();

  /** One past the last char. */
  int end();

  /**
   * A start tag.
   *
   * @param name in lower case
   * @param selfClosing whether the element ends with the tag, as those of SVG and MathML may
   * @param foreign whether it stands in SVG or MathML, where even a script holds markup
   * @param attributes in source order; of a name given twice the first, the one that counts
   */
  record StartTag(
      String name,
      int start,
      int end,
      boolean selfClosing,
      boolean foreign,
      List<Attribute> attributes)
      implements HtmlToken {
    public StartTag {
      attributes = List.copyOf(attributes);
    }

    /** The attribute of a name, or null. */
    public Attribute attribute(String attributeName) {
      for (Attribute attribute : attributes) {
        if (attribute.name().equals(attributeName)) {
          return attribute;
        }
      }
      return null;
    }
  }

  /** An end tag, with its name in lower case. */
  record EndTag(String name, int start, int end) implements HtmlToken {}

  /**
   * A comment, or what browsers read as one.
   *
   * @param closed false for a comment or tag that the text ends in
   */
  record Comment(int start, int end, String text, boolean closed) implements HtmlToken {
    /** Whether it ends the excerpt. */
    public boolean isExcerptMark() {
      return text.strip().equals("more");
    }
  }

  /**
   * An attribute.
   *
   * @param name in lower case
   * @param start the offset of the name
   * @param valueStart the offset of the raw value, behind the quote if there is one
   * @param valueEnd where the raw value ends, before the quote
   * @param quote {@code "}, {@code '}, or 0 for an unquoted or absent value
   * @param end one past the last char, the quote included
   */
  record Attribute(String name, int start, int valueStart, int valueEnd, char quote, int end) {
    public String raw(String html) {
      return html.substring(valueStart, valueEnd);
    }
  }
}
