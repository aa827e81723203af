package dev.postc.compiler.policy;

import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a style sheet loads (CSS Syntax 3, section 4): other sheets, fonts, images. */
final class StyleSheetNeeds {
  /** In quotes; a line that is continued, too. */
  private static final String ESCAPED = "\\\\(?:\\r\\n|(?s:.))";

  private static final Pattern TOKEN =
      Pattern.compile(
          "/\\*(?s:.*?)(?:\\*/|\\z)"
              + "|(@import|@namespace|@font-face|image-set\\()"
              + "|url\\(\\s*+(?:\"([^\"\\\\\\n]*+(?:"
              + ESCAPED
              + "[^\"\\\\\\n]*+)*+)\""
              + "|'([^'\\\\\\n]*+(?:"
              + ESCAPED
              + "[^'\\\\\\n]*+)*+)'"
              + "|([^\\s\"'()\\\\]*+(?:\\\\(?:[0-9a-f]{1,6}+\\s?+|.)[^\\s\"'()\\\\]*+)*+))"
              + "\\s*+(?:\\)|\\z)"
              + "|(?:\"([^\"\\\\\\n]*+(?:"
              + ESCAPED
              + "[^\"\\\\\\n]*+)*+)\"?"
              + "|'([^'\\\\\\n]*+(?:"
              + ESCAPED
              + "[^'\\\\\\n]*+)*+)'?)"
              + "|([;{}])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|\\r\\n|[\\r\\n\\f]|(.))");

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
        return unescaped(tokens.group(i));
      }
    }
    return null;
  }

  /** Escapes replaced (CSS Syntax 3, section 4.3.7). */
  private static String unescaped(String text) {
    return text.indexOf('\\') < 0
        ? text
        : ESCAPE
            .matcher(text)
            .replaceAll(
                escape ->
                    Matcher.quoteReplacement(
                        escape.group(1) == null
                            ? Objects.requireNonNullElse(escape.group(2), "")
                            : character(escape.group(1))));
  }

  private static String character(String hex) {
    int c = Integer.parseInt(hex, 16);
    return c == 0 || c > Character.MAX_CODE_POINT ? "\uFFFD" : Character.toString(c);
  }
}
