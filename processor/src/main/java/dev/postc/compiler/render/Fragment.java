package dev.postc.compiler.render;

import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.Comment;
import dev.postc.compiler.html.HtmlToken.EndTag;
import dev.postc.compiler.html.HtmlToken.StartTag;
import dev.postc.compiler.html.HtmlTokenizer;
import dev.postc.compiler.html.OpenElements;
import java.util.List;
import java.util.Set;

/**
 * A piece of a body made fit to stand on another page: what it leaves open is closed, end tags of
 * nothing are left out, and so are ids of headings and references to footnotes, which would stand
 * twice or lead nowhere. The rest stays char for char.
 */
final class Fragment {
  private static final Set<String> VOID =
      Set.of(
          "area base br col embed hr img input link meta param source track wbr frame keygen"
              .split(" "));

  /** What ends a paragraph by beginning (HTML standard, section 13.1.2.4). */
  private static final Set<String> END_PARAGRAPH =
      Set.of(
          ("address article aside blockquote center details dialog dir div dl fieldset figcaption"
                  + " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre"
                  + " search section table ul li dd dt")
              .split(" "));

  private final String html;
  private final StringBuilder out = new StringBuilder();
  private final OpenElements open = new OpenElements();
  private int at;

  private Fragment(String html) {
    this.html = html;
  }

  /** A piece of a body, read for itself as it will be, without white space around it. */
  static String of(String html) {
    List<HtmlToken> tokens = HtmlTokenizer.tokens(html);
    String piece = new Fragment(html).closed(tokens);
    if (tokens.isEmpty() || !HtmlTokenizer.isOpenAtEnd(piece)) {
      return piece;
    }
    // Nothing closes a script that comments out its end tag, or a CDATA section: left out.
    HtmlToken last = tokens.get(tokens.size() - 1);
    boolean holdsRest = last instanceof StartTag tag && HtmlTokenizer.holdsText(tag.name());
    int end = holdsRest || last.end() == html.length() ? last.start() : last.end();
    return of(html.substring(0, end));
  }

  private String closed(List<HtmlToken> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      HtmlToken token = tokens.get(i);
      if (token instanceof Comment comment && !comment.closed()) {
        skip(comment.start(), comment.end());
      } else if (token instanceof EndTag tag) {
        endTag(tag);
      } else if (token instanceof StartTag tag) {
        if (tag.name().equals("plaintext")) {
          // Nothing could close it.
          skip(tag.start(), html.length());
          break;
        }
        if (Footnotes.isReference(html, tag)) {
          i = Footnotes.referenceEnd(tokens, i);
          skip(tag.start(), tokens.get(i).end());
        } else {
          startTag(tag);
        }
      }
    }
    copyTo(html.length());
    return closed();
  }

  /** The index of the first token that is not in the paragraph, which begins at a start tag. */
  static int paragraphEnd(List<HtmlToken> tokens, int first) {
    for (int i = first + 1; i < tokens.size(); i++) {
      HtmlToken token = tokens.get(i);
      if ((token instanceof StartTag start && END_PARAGRAPH.contains(start.name()))
          || (token instanceof EndTag end
              && (END_PARAGRAPH.contains(end.name()) || end.name().equals("body")))) {
        return i;
      }
    }
    return tokens.size();
  }

  private void startTag(StartTag tag) {
    String name = tag.name();
    if (END_PARAGRAPH.contains(name) && open.last().equals("p")) {
      open.closeLast();
    }
    Attribute id = Headings.isHeading(name) ? tag.attribute("id") : null;
    if (id != null) {
      skip(tag.start(), tag.end());
      out.append(html, tag.start(), tag.start() + 1 + name.length());
      for (Attribute attribute : tag.attributes()) {
        if (!attribute.equals(id)) {
          out.append(' ').append(html, attribute.start(), attribute.end());
        }
      }
      out.append('>');
    }
    if (!VOID.contains(name) && !tag.selfClosing()) {
      open.open(name);
    }
  }

  private void endTag(EndTag tag) {
    if (!open.close(tag.name())) {
      skip(tag.start(), tag.end());
    }
  }

  private void skip(int start, int end) {
    copyTo(start);
    at = end;
    keepText(out);
  }

  /** What ends in {@code <} or {@code </} is text, and would be a tag with what comes next. */
  private static void keepText(StringBuilder text) {
    int last = text.length() - 1;
    if (last > 0 && text.charAt(last) == '/') {
      last--;
    }
    if (last >= 0 && text.charAt(last) == '<') {
      text.replace(last, last + 1, "&lt;");
    }
  }

  private void copyTo(int end) {
    if (end > at) {
      out.append(html, at, end);
      at = end;
    }
  }

  private String closed() {
    StringBuilder result = new StringBuilder(out.toString().strip());
    keepText(result);
    while (!open.isEmpty()) {
      result.append("</").append(open.closeLast()).append('>');
    }
    return result.toString();
  }
}
