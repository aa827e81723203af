package dev.postc.compiler.html;

import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.Comment;
import dev.postc.compiler.html.HtmlToken.EndTag;
import dev.postc.compiler.html.HtmlToken.StartTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the tags and comments of an HTML text with their exact positions, as the tokenization stage
 * of the HTML standard (section 13.2.5) does.
 *
 * <p>Why not an HTML parser: jsoup builds a tree, which drops and clones elements; its positions
 * are missing for attributes of foreign elements that are not in lower case; and it takes five to
 * twenty times as long in a fresh JVM, where a build runs.
 *
 * <p>{@code noscript} is read as markup, since its reader is a browser without scripting.
 */
public final class HtmlTokenizer {
  private final String html;
  private final ForeignContent foreign = new ForeignContent();
  private final List<HtmlToken> tokens = new ArrayList<>();
  private int at;

  private HtmlTokenizer(String html) {
    this.html = html;
  }

  /** The tokens of a text, in order. Any text has some; nothing is an error. */
  public static List<HtmlToken> tokens(String html) {
    HtmlTokenizer tokenizer = new HtmlTokenizer(html);
    tokenizer.run();
    return tokenizer.tokens;
  }

  /** Whether an element's content is text up to its end tag, outside of SVG and MathML. */
  public static boolean holdsText(String name) {
    return RawText.isElement(name);
  }

  /** Whether markup behind a text would be read as part of what is open at the text's end. */
  public static boolean isOpenAtEnd(String html) {
    List<HtmlToken> tokens = tokens(html + "<i>");
    HtmlToken last = tokens.get(tokens.size() - 1);
    return !(last instanceof StartTag tag) || tag.start() != html.length();
  }

  private void run() {
    for (at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      char next = charAt(at + 1);
      if (isLetter(next)) {
        tag(at + 1, false);
      } else if (next == '/' && isLetter(charAt(at + 2))) {
        tag(at + 2, true);
      } else if (next == '!' || next == '?' || (next == '/' && at + 2 < html.length())) {
        comment();
      } else {
        at++;
      }
    }
  }

  private void comment() {
    int start = at;
    int contentStart = start + 2;
    int contentEnd;
    if (html.startsWith("<!--", start)) {
      contentStart = start + 4;
      if (html.startsWith(">", contentStart) || html.startsWith("->", contentStart)) {
        contentEnd = contentStart;
        at = html.indexOf('>', contentStart) + 1;
      } else {
        contentEnd = commentEnd(contentStart);
        at = Math.min(html.length(), indexOrEnd(">", contentEnd) + 1);
      }
    } else if (foreign.inside() && html.startsWith("<![CDATA[", start)) {
      // Text, not a comment: no token.
      at = Math.min(html.length(), indexOrEnd("]]>", start + 9) + 3);
      return;
    } else {
      contentEnd = indexOrEnd(">", contentStart);
      at = Math.min(html.length(), contentEnd + 1);
    }
    boolean closed = contentEnd < html.length();
    tokens.add(new Comment(start, at, html.substring(contentStart, contentEnd), closed));
  }

  private int commentEnd(int from) {
    int i = indexOrEnd("--", from);
    while (i < html.length() && !html.startsWith("-->", i) && !html.startsWith("--!>", i)) {
      i = indexOrEnd("--", i + 1);
    }
    return i;
  }

  private void tag(int nameStart, boolean endTag) {
    int start = at;
    int i = nameStart;
    while (i < html.length() && !endsName(html.charAt(i))) {
      i++;
    }
    String name = lower(html.substring(nameStart, i));
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    boolean slash = false;
    while (true) {
      while (i < html.length() && (isSpace(html.charAt(i)) || html.charAt(i) == '/')) {
        slash = html.charAt(i) == '/';
        i++;
      }
      if (i >= html.length()) {
        // Browsers drop a tag that the text ends in.
        at = html.length();
        tokens.add(new Comment(start, at, "", false));
        return;
      }
      if (html.charAt(i) == '>') {
        break;
      }
      slash = false;
      i = attribute(i, attributes);
    }
    at = i + 1;
    if (endTag) {
      tokens.add(new EndTag(name, start, at));
      foreign.end(name);
      return;
    }
    // A title of SVG holds markup, though it is HTML's again.
    boolean markup = foreign.inside();
    boolean selfClosing = foreign.start(name, slash);
    tokens.add(
        new StartTag(name, start, at, selfClosing, markup, List.copyOf(attributes.values())));
    if (!markup) {
      at = RawText.end(html, name, at);
    }
  }

  /** Returns where the tag goes on. */
  private int attribute(int start, Map<String, Attribute> attributes) {
    // A "=" at the start of a name is part of it.
    int i = start + 1;
    while (i < html.length() && !endsName(html.charAt(i)) && html.charAt(i) != '=') {
      i++;
    }
    String name = lower(html.substring(start, i));
    int nameEnd = i;
    i = skipSpace(i);
    if (charAt(i) != '=') {
      attributes.putIfAbsent(name, new Attribute(name, start, nameEnd, nameEnd, '\0', nameEnd));
      return i;
    }
    i = skipSpace(i + 1);
    char quote = charAt(i);
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, i + 1);
      if (end < 0) {
        return html.length();
      }
      attributes.putIfAbsent(name, new Attribute(name, start, i + 1, end, quote, end + 1));
      return end + 1;
    }
    int valueStart = i;
    while (i < html.length() && html.charAt(i) != '>' && !isSpace(html.charAt(i))) {
      i++;
    }
    attributes.putIfAbsent(name, new Attribute(name, start, valueStart, i, '\0', i));
    return i;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < html.length() && isSpace(html.charAt(i))) {
      i++;
    }
    return i;
  }

  private int indexOrEnd(String text, int from) {
    int found = html.indexOf(text, from);
    return found < 0 ? html.length() : found;
  }

  private char charAt(int index) {
    return index < html.length() ? html.charAt(index) : '\0';
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean endsName(char c) {
    return isSpace(c) || c == '/' || c == '>';
  }

  /** Whether a char is ASCII whitespace. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
