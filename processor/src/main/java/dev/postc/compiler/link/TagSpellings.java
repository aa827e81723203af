package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds tags that are probably other tags, where the site does not declare which there are. A tag
 * that has a rule of its own is meant.
 */
final class TagSpellings {
  /** A tag of so many sources is spelt as it is meant. */
  private static final int COMMON = 3;

  private final TagTable table;
  private final TagRules rules;
  private final Consumer<Diagnostic> diagnostics;

  private TagSpellings(TagTable table, TagRules rules, Consumer<Diagnostic> diagnostics) {
    this.table = table;
    this.rules = rules;
    this.diagnostics = diagnostics;
  }

  /** Reports them, but for those that share a class, which are reported for that. */
  static void check(TagTable table, TagRules rules, Consumer<Diagnostic> diagnostics) {
    if (!rules.isClosed()) {
      new TagSpellings(table, rules, diagnostics).check();
    }
  }

  /**
   * What of a tag tells it from others: letters and digits, the signs of {@code c++} and {@code
   * c#}, the dot of {@code .net}, and that something stands between the digits of {@code 1.8}.
   */
  static String fold(String tag) {
    StringBuilder out = new StringBuilder(tag.length());
    int[] points = CaseFolding.fold(tag).codePoints().toArray();
    boolean separated = false;
    for (int point : points) {
      if (!Character.isLetterOrDigit(point) && point != '+' && point != '#') {
        separated = true;
        continue;
      }
      boolean number =
          !out.isEmpty()
              && Character.isDigit(point)
              && Character.isDigit(out.charAt(out.length() - 1));
      if (separated && (number || (out.isEmpty() && tag.startsWith(".")))) {
        out.append('.');
      }
      out.appendCodePoint(point);
      separated = false;
    }
    return out.isEmpty() ? tag : out.toString();
  }

  private void check() {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (String tag : table.uses().keySet()) {
      if (!rules.isNamed(tag)) {
        alike.computeIfAbsent(fold(tag), f -> new ArrayList<>()).add(tag);
      }
    }
    alike.values().forEach(this::checkAlike);
    List<String> common =
        table.uses().keySet().stream().filter(tag -> table.count(tag) >= COMMON).toList();
    for (List<String> tags : alike.values()) {
      if (tags.size() == 1 && table.count(tags.get(0)) == 1) {
        common.stream()
            .filter(other -> MistypedTag.is(tags.get(0), other))
            .max(Comparator.comparing(table::count))
            .ifPresent(other -> reportMistyped(tags.get(0), other));
      }
    }
  }

  /** The most used spelling once, each place of the others. */
  private void checkAlike(List<String> tags) {
    List<String> ranked =
        tags.stream().sorted(Comparator.comparing(tag -> -table.count(tag))).toList();
    String main = ranked.get(0);
    List<String> others =
        ranked.stream().skip(1).filter(tag -> !className(tag).equals(className(main))).toList();
    if (!others.isEmpty()) {
      reportAlike(main, others.get(0), table.uses().get(main).subList(0, 1), others.get(0), main);
      others.forEach(tag -> reportAlike(tag, main, table.uses().get(tag), tag, main));
    }
  }

  private String className(String tag) {
    return rules.anyClassName(tag).map(CaseFolding::fold).orElse("");
  }

  private void reportAlike(
      String tag, String other, List<TagTable.Use> uses, String merged, String as) {
    for (TagTable.Use use : uses) {
      diagnostics.accept(
          Problem.TAGS_DIFFER_IN_PUNCTUATION.at(
              use.location(),
              "Write one of them everywhere, or add "
                  + TagHints.merge(merged, as)
                  + " to @PostSite(tags = …). If they are two, add "
                  + TagHints.meant(merged)
                  + ".",
              tag,
              other));
    }
  }

  private void reportMistyped(String tag, String other) {
    diagnostics.accept(
        Problem.MISTYPED_TAG.at(
            table.first(tag).location(),
            "did you mean \""
                + other
                + "\"? If not, add "
                + TagHints.meant(tag)
                + " to @PostSite(tags = …).",
            tag,
            other,
            table.count(other)));
  }
}
