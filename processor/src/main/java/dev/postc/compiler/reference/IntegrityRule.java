package dev.postc.compiler.reference;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.html.HtmlText;
import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.StartTag;
import dev.postc.compiler.html.Integrity;
import dev.postc.compiler.html.ScriptKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an element is to load a file of another server (Subresource Integrity, section 3.5). */
final class IntegrityRule {
  private IntegrityRule() {}

  /** What is wrong, and the URL that it is about. */
  record Broken(Problem problem, Attribute url) {}

  /** What would be wrong with an element if its URL led to another server. */
  static Optional<Broken> ifElsewhere(String html, StartTag tag) {
    boolean script = tag.name().equals("script");
    Attribute url = tag.foreign() ? null : tag.attribute(script ? "src" : "href");
    if (url == null) {
      return Optional.empty();
    }
    boolean compared = !Integrity.hashes(value(html, tag, "integrity")).isEmpty();
    boolean cors = tag.attribute("crossorigin") != null;
    if (script) {
      ScriptKind kind = ScriptKind.of(html, tag);
      if (kind.runs() && !compared) {
        return Optional.of(new Broken(Problem.SCRIPT_WITHOUT_INTEGRITY, url));
      }
      // Modules are asked for with CORS in any case.
      return broken(kind == ScriptKind.CLASSIC && !cors, url);
    }
    return broken(tag.name().equals("link") && compared && !cors && compares(html, tag), url);
  }

  private static Optional<Broken> broken(boolean is, Attribute url) {
    return is ? Optional.of(new Broken(Problem.INTEGRITY_WITHOUT_CORS, url)) : Optional.empty();
  }

  /** Whether browsers compare what a link loads; of other preloads they ignore the integrity. */
  private static boolean compares(String html, StartTag link) {
    List<String> rel = List.of(lower(html, link, "rel").split("[ \t\n\f\r]+"));
    return rel.contains("stylesheet")
        || (rel.contains("preload")
            && List.of("script", "style").contains(lower(html, link, "as")));
  }

  private static String lower(String html, StartTag tag, String name) {
    return value(html, tag, name).toLowerCase(Locale.ROOT);
  }

  private static String value(String html, StartTag tag, String name) {
    Attribute attribute = tag.attribute(name);
    return attribute == null ? "" : HtmlText.unescape(attribute.raw(html), true);
  }
}
