package dev.postc.compiler.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The URLs of other scripts that a script names: what it imports, and what an import map says. A
 * text in a comment or another text is taken for an import, too; it allows an origin that the
 * author has named.
 */
final class ScriptUrls {
  /** White space and comments. Nothing here may backtrack: a body can have a million of them. */
  private static final String SPACE = "\\s*+(?:/\\*(?s:.{0,200}?)\\*/\\s*+)*+";

  private static final Pattern IMPORT =
      Pattern.compile(
          "(?<![\\w$.])(?:from|import)"
              + SPACE
              + "(?:\\("
              + SPACE
              + ")?([\"'`])((?:(?!\\1)[^\\\\\\n]){1,2000}+)\\1");

  private static final Pattern JSON_TEXT =
      Pattern.compile("\"((?:[^\"\\\\]|(?s:\\\\.))*+)(?:\"|\\z)(?=\\s*+(:?))");

  private static final Pattern BARE =
      Pattern.compile("(?s)(?![./\\\\])(?![A-Za-z][A-Za-z0-9+.-]*:).*");

  private ScriptUrls() {}

  /** What a script imports by URL; what an import map is to resolve is not among it. */
  static List<String> imports(String script) {
    List<String> urls = new ArrayList<>();
    Matcher imports = IMPORT.matcher(script);
    while (imports.find()) {
      if (!BARE.matcher(imports.group(2)).matches()) {
        urls.add(imports.group(2));
      }
    }
    return urls;
  }

  /** The texts of an import map that may be URLs: all that are no name of a member. */
  static List<String> values(String importMap) {
    List<String> values = new ArrayList<>();
    Matcher texts = JSON_TEXT.matcher(importMap);
    while (texts.find()) {
      if (texts.group(2).isEmpty()) {
        values.add(texts.group(1).replace("\\/", "/"));
      }
    }
    return values;
  }
}
