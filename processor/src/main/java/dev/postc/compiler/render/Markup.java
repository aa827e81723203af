package dev.postc.compiler.render;

import dev.postc.compiler.html.HtmlText;

/** Writes HTML: markup as it is, and text escaped. */
final class Markup {
  private final StringBuilder out;

  Markup(int capacity) {
    out = new StringBuilder(capacity);
  }

  /** Markup: a literal of a template, or HTML that was rendered. */
  Markup raw(String html) {
    out.append(html);
    return this;
  }

  /** Text of an element or a quoted attribute. */
  Markup text(String text) {
    HtmlText.appendEscaped(out, text);
    return this;
  }

  /** A link that stands for a text. */
  Markup link(String href, String text) {
    return raw("<a href=\"").text(href).raw("\">").text(text).raw("</a>");
  }

  /** How many chars are written. */
  int length() {
    return out.length();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
