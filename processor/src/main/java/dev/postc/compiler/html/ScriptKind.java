package dev.postc.compiler.html;

import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.StartTag;
import java.util.Locale;
import java.util.Set;

/** What browsers take a script element for (HTML standard, section 4.12.1.1). */
public enum ScriptKind {
  CLASSIC,
  MODULE,
  IMPORT_MAP,
  SPECULATION_RULES,
  /** Not run, whatever the policy. */
  DATA;

  private static final Set<String> JAVASCRIPT =
      Set.of(
          "application/ecmascript",
          "application/javascript",
          "application/x-ecmascript",
          "application/x-javascript",
          "text/ecmascript",
          "text/javascript",
          "text/javascript1.0",
          "text/javascript1.1",
          "text/javascript1.2",
          "text/javascript1.3",
          "text/javascript1.4",
          "text/javascript1.5",
          "text/jscript",
          "text/livescript",
          "text/x-ecmascript",
          "text/x-javascript");

  /** Whether it is a program. */
  public boolean runs() {
    return this == CLASSIC || this == MODULE;
  }

  /** The kind of a script element. */
  public static ScriptKind of(String html, StartTag script) {
    Attribute type = script.attribute("type");
    Attribute language = script.attribute("language");
    String value = type == null ? "" : value(html, type).strip();
    if (type == null && language != null) {
      String name = value(html, language);
      value = name.isEmpty() ? "" : "text/" + name;
    }
    String word = value.toLowerCase(Locale.ROOT);
    return switch (word) {
      case "" -> CLASSIC;
      case "module" -> MODULE;
      case "importmap" -> IMPORT_MAP;
      case "speculationrules" -> SPECULATION_RULES;
      default -> JAVASCRIPT.contains(word) ? CLASSIC : DATA;
    };
  }

  private static String value(String html, Attribute attribute) {
    return HtmlText.unescape(attribute.raw(html), true);
  }
}
