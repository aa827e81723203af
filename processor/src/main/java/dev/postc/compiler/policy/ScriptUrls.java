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
              + ")?([\"'`])((?:(?!\\1)[^\\\\\\n]){1,2000}+)\\1"
              + "(?:"
              + SPACE
              + "(?:,"
              + SPACE
              + "\\{"
              + SPACE
              + ")?with"
              + SPACE
              + "(?::"
              + SPACE
              + ")?\\{"
              + SPACE
              + "[\"']?type[\"']?"
              + SPACE
              + ":"
              + SPACE
              + "[\"'](css|json))?");

  private static final Pattern JSON_TEXT =
      Pattern.compile("\"((?:[^\"\\\\]|(?s:\\\\.))*+)(?:\"|\\z)(?=\\s*+(:?))");

  private static final Pattern BARE =
      Pattern.compile("(?s)(?![./\\\\])(?![A-Za-z][A-Za-z0-9+.-]*:).*");

  private ScriptUrls() {}

  /**
   * What a script imports by URL, and as what; what an import map is to resolve is not among it.
   */
  static List<Load> imports(String script) {
    List<Load> loads = new ArrayList<>();
    Matcher imports = IMPORT.matcher(script);
    while (imports.find()) {
      if (!BARE.matcher(imports.group(2)).matches()) {
        loads.add(new Load(need(imports.group(3)), imports.group(2)));
      }
    }
    return loads;
  }

  /** What a module falls under (HTML standard, section 8.1.6.5). */
  private static Need need(String type) {
    if (type == null) {
      return Need.SCRIPT;
    }
    return type.equals("css") ? Need.STYLE : Need.CONNECT;
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
