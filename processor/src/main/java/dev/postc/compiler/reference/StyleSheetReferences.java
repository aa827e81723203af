package dev.postc.compiler.reference;

import dev.postc.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the URLs in a style sheet: {@code url(…)} and {@code @import} (CSS Syntax 3, section 4).
 */
final class StyleSheetReferences {
  /** What may hold a URL, and what hides one: comments and other strings. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "/\\*(?s:.*?)(?:\\*/|\\z)"
              + "|url\\(\\s*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^\\s\"'()]*))\\s*\\)"
              + "|@import\\s+(?:\"([^\"\\n]*)\"|'([^'\\n]*)')"
              + "|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"?"
              + "|'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'?",
          Pattern.CASE_INSENSITIVE);

  private StyleSheetReferences() {}

  static List<Reference> in(String css) {
    List<Reference> found = new ArrayList<>();
    Matcher tokens = TOKEN.matcher(css);
    while (tokens.find()) {
      for (int group = 1; group <= tokens.groupCount(); group++) {
        String url = tokens.group(group);
        if (url != null && !url.isEmpty() && !url.startsWith("#")) {
          Span place = new Span(tokens.start(group), tokens.end(group));
          found.add(new Reference(url, place, "link", "href"));
        }
      }
    }
    return found;
  }
}
