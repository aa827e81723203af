package dev.postc.compiler.policy;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a style sheet loads (CSS Syntax 3, section 4): other sheets, fonts, images. */
final class StyleSheetNeeds {
  private static final Pattern TOKEN =
      Pattern.compile(
          "/\\*(?s:.*?)(?:\\*/|\\z)"
              + "|(@import|@namespace|@font-face|image-set\\()"
              + "|url\\(\\s*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^\\s\"'()]*))\\s*\\)"
              + "|(?:\"([^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+)\"?"
              + "|'([^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+)'?)"
              + "|([;{}])",
          Pattern.CASE_INSENSITIVE);

  private StyleSheetNeeds() {}

  /**
   * Finds the URLs.
   *
   * @param found gets each, with what it is needed for
   */
  static void in(String css, BiConsumer<Need, String> found) {
    String rule = "";
    Matcher tokens = TOKEN.matcher(css);
    while (tokens.find()) {
      String url = group(tokens, 2, 4);
      String text = group(tokens, 5, 6);
      if (tokens.group(1) != null) {
        rule = tokens.group(1).toLowerCase(Locale.ROOT);
      } else if (url != null) {
        url(rule, url, found);
      } else if (text != null && (rule.equals("@import") || rule.equals("image-set("))) {
        url(rule, text, found);
      } else if (tokens.group(7) != null && ends(rule, tokens.group(7))) {
        rule = "";
      }
    }
  }

  private static void url(String rule, String url, BiConsumer<Need, String> found) {
    if (!url.isEmpty() && !url.startsWith("#")) {
      switch (rule) {
        case "@import" -> found.accept(Need.STYLE, url);
        case "@font-face" -> found.accept(Need.FONT, url);
        case "@namespace" -> {}
        default -> found.accept(Need.IMAGE, url);
      }
    }
  }

  private static boolean ends(String rule, String sign) {
    return rule.equals("@font-face") ? sign.equals("}") : !sign.equals("{");
  }

  private static String group(Matcher tokens, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (tokens.group(i) != null) {
        return tokens.group(i);
      }
    }
    return null;
  }
}
