package dev.postc.compiler.policy;

import dev.postc.compiler.html.HtmlText;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.EndTag;
import dev.postc.compiler.html.HtmlToken.StartTag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The texts of a document that browsers hash, as they stand in its tree: line breaks are single
 * ones, and U+0000 is replaced (HTML standard, sections 13.2.3.5 and 13.2.5).
 */
final class InlineText {
  private static final String CDATA = "<![CDATA[";
  private static final Set<String> HASHED = Set.of("script", "style");
  private static final String CDATA_END = "]]>";

  private InlineText() {}

  /** The value of an attribute. */
  static String of(String html, Attribute attribute) {
    return HtmlText.unescape(normalized(attribute.raw(html)), true);
  }

  /**
   * The text of an element of HTML that holds text.
   *
   * @param at the index of its start tag
   */
  static String of(String html, List<HtmlToken> tokens, int at) {
    return normalized(between(html, tokens, at));
  }

  /**
   * The texts of the scripts and styles in SVG and MathML, by index of the start tag. There they
   * hold markup: of that, the text that is their own. All are found in one pass, since each may be
   * in another one.
   */
  static Map<Integer, String> foreign(String html, List<HtmlToken> tokens) {
    Map<Integer, StringBuilder> texts = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof StartTag tag) {
        if (tag.foreign() && HASHED.contains(tag.name())) {
          texts.put(i, new StringBuilder());
        }
        if (!tag.selfClosing()) {
          open.push(i);
        }
      } else if (tokens.get(i) instanceof EndTag) {
        open.poll();
      }
      StringBuilder text = open.isEmpty() ? null : texts.get(open.peek());
      if (text != null) {
        appendText(text, between(html, tokens, i));
      }
    }
    return texts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue().toString()));
  }

  /** What follows a tag, up to the next one. */
  private static String between(String html, List<HtmlToken> tokens, int at) {
    int end = at + 1 < tokens.size() ? tokens.get(at + 1).start() : html.length();
    return html.substring(tokens.get(at).end(), end);
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
