package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds tags that are not among those that the site declares. */
final class UndeclaredTags {
  /** As many names fit into a sentence. */
  private static final int LISTED = 8;

  private UndeclaredTags() {}

  /** Reports each place of them. */
  static void check(TagTable table, TagRules rules, Consumer<Diagnostic> diagnostics) {
    table
        .uses()
        .forEach(
            (tag, uses) -> {
              if (!rules.allows(tag)) {
                String help = help(tag, rules);
                uses.forEach(
                    use ->
                        diagnostics.accept(
                            Problem.UNDECLARED_TAG.at(use.location(), help, use.tag().name())));
              }
            });
  }

  private static String help(String tag, TagRules rules) {
    Optional<String> alike =
        rules.allowed().stream()
            .filter(other -> TagSpellings.fold(other).equals(TagSpellings.fold(tag)))
            .findFirst();
    return alike
            .map(other -> "did you mean \"" + other + "\"? ")
            .orElseGet(() -> Suggestions.question(tag, rules.allowed()))
        + (rules.allowed().size() <= LISTED
            ? "The site's tags are " + String.join(", ", rules.allowed()) + "."
            : "Take one of the site's " + rules.allowed().size() + " tags.")
        + " A new one is added to @PostSite(allowedTags = …).";
  }
}
