package dev.postc.compiler.policy;

import dev.postc.compiler.html.HtmlText;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.EndTag;
import dev.postc.compiler.html.HtmlToken.StartTag;
import java.util.List;

/**
 * The texts of a document that browsers hash, as they stand in its tree: line breaks are single
 * ones, and U+0000 is replaced (HTML standard, sections 13.2.3.5 and 13.2.5).
 */
final class InlineText {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private InlineText() {}

  /** The value of an attribute. */
  static String of(String html, Attribute attribute) {
    return HtmlText.unescape(normalized(attribute.raw(html)), true);
  }

  /**
   * The text of an element that holds text.
   *
   * @param at the index of its start tag
   */
  static String of(String html, List<HtmlToken> tokens, int at) {
    StartTag tag = (StartTag) tokens.get(at);
    if (tag.selfClosing()) {
      return "";
    }
    return tag.foreign()
        ? foreign(html, tokens, at)
        : normalized(html.substring(tag.end(), next(html, tokens, at)));
  }

  private static int next(String html, List<HtmlToken> tokens, int at) {
    return at + 1 < tokens.size() ? tokens.get(at + 1).start() : html.length();
  }

  /** In SVG a script or style holds markup: of that, the text that is its own. */
  private static String foreign(String html, List<HtmlToken> tokens, int at) {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    for (int i = at; i < tokens.size(); i++) {
      if (i > at && tokens.get(i) instanceof StartTag tag && !tag.selfClosing()) {
        depth++;
      } else if (tokens.get(i) instanceof EndTag && --depth < 0) {
        break;
      }
      if (depth == 0) {
        appendText(text, html.substring(tokens.get(i).end(), next(html, tokens, i)));
      }
    }
    return text.toString();
  }

  /** Text between tags, in which CDATA sections have no character references. */
  private static void appendText(StringBuilder out, String raw) {
    int at = 0;
    while (true) {
      int cdata = raw.indexOf(CDATA, at);
      int end = cdata < 0 ? raw.length() : cdata;
      out.append(HtmlText.unescape(normalized(raw.substring(at, end)), false));
      if (cdata < 0) {
        return;
      }
      int close = raw.indexOf(CDATA_END, cdata);
      int contentEnd = close < 0 ? raw.length() : close;
      out.append(normalized(raw.substring(cdata + CDATA.length(), contentEnd)));
      at = Math.min(raw.length(), contentEnd + CDATA_END.length());
    }
  }

  private static String normalized(String raw) {
    return raw.indexOf('\r') < 0 && raw.indexOf('\0') < 0
        ? raw
        : raw.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
  }
}
