package dev.postc.compiler.render;

import dev.postc.compiler.html.HtmlText;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Comment;
import dev.postc.compiler.html.HtmlToken.StartTag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the excerpt of a body: what stands before {@code <!--more-->}, else the description, else
 * the first paragraph. It is cut from the rendered body, so that links and footnotes mean what they
 * mean there.
 */
final class Excerpts {
  /** Their end tags may not be left out, so that they can be counted. */
  private static final Set<String> CONTAINERS =
      Set.of("blockquote", "ul", "ol", "dl", "table", "section", "aside", "figure", "details");

  private Excerpts() {}

  /**
   * The excerpt, well-formed on its own; empty if there is none.
   *
   * @param description as text
   */
  static String of(String html, List<HtmlToken> tokens, Optional<String> description) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Comment comment && comment.isExcerptMark()) {
        String before = Fragment.of(html.substring(0, comment.start()));
        if (!before.isEmpty()) {
          return before;
        }
        break;
      }
    }
    return description
        .filter(text -> !text.isBlank())
        .map(HtmlText::escape)
        .orElseGet(() -> firstParagraph(html, tokens));
  }

  /** The first one outside of quotations, lists, tables and the like; else the first of all. */
  private static String firstParagraph(String html, List<HtmlToken> tokens) {
    int depth = 0;
    int first = -1;
    for (int i = 0; i < tokens.size(); i++) {
      HtmlToken token = tokens.get(i);
      if (token instanceof StartTag tag) {
        if (CONTAINERS.contains(tag.name())) {
          depth++;
        } else if (tag.name().equals("p")) {
          if (depth == 0) {
            return paragraph(html, tokens, i);
          }
          first = first < 0 ? i : first;
        }
      } else if (token instanceof HtmlToken.EndTag tag && CONTAINERS.contains(tag.name())) {
        depth = Math.max(0, depth - 1);
      }
    }
    return first < 0 ? "" : paragraph(html, tokens, first);
  }

  private static String paragraph(String html, List<HtmlToken> tokens, int first) {
    int end = Fragment.paragraphEnd(tokens, first);
    int offset = end == tokens.size() ? html.length() : tokens.get(end).start();
    return Fragment.of(html.substring(tokens.get(first).start(), offset));
  }
}
