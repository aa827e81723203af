package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Symbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Gives every tag its class in {@code Tags}. */
final class TagClasses {
  private final TagTable table;
  private final TagRules rules;
  private final ReservedNames reserved;
  private final ClassFiles files;
  private final Consumer<Diagnostic> diagnostics;

  /** Tags that got a name, by that name without regard to case. */
  private final Map<String, List<Symbols.TagSymbol>> byFoldedName = new TreeMap<>();

  TagClasses(
      TagTable table,
      TagRules rules,
      ReservedNames reserved,
      ClassFiles files,
      Consumer<Diagnostic> diagnostics) {
    this.table = table;
    this.rules = rules;
    this.reserved = reserved;
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /** The classes, by name. Of several tags of one class the first by name is taken. */
  List<Symbols.TagSymbol> symbols(PagePaths paths) {
    table.uses().keySet().forEach(tag -> place(tag, paths));
    byFoldedName.values().stream()
        .map(alike -> alike.stream().filter(symbol -> rules.allows(symbol.name())).toList())
        .filter(alike -> alike.size() > 1)
        .forEach(this::reportAlike);
    Map<String, Symbols.TagSymbol> byName = new TreeMap<>();
    byFoldedName.values().stream()
        .flatMap(List::stream)
        .forEach(symbol -> byName.putIfAbsent(symbol.className(), symbol));
    checkCount(byName.size());
    return List.copyOf(byName.values());
  }

  private void place(String tag, PagePaths paths) {
    Optional<String> given = rules.className(tag);
    Optional<String> name = given.or(() -> JavaName.of(tag));
    if (name.isEmpty()) {
      for (TagTable.Use use : table.uses().get(tag)) {
        diagnostics.accept(
            Problem.TAG_WITHOUT_NAME.at(
                use.location(),
                "A name needs a letter or digit; add "
                    + TagHints.name(tag, "NameOfYourChoice")
                    + " to @PostSite(tags = …)",
                tag));
      }
      return;
    }
    String free = JavaName.within(name.get(), Set.of(ReservedNames.TAGS));
    byFoldedName
        .computeIfAbsent(CaseFolding.fold(free), folded -> new ArrayList<>())
        .add(new Symbols.TagSymbol(free, tag, paths.ofTag(tag)));
    TagTable.Use first = table.first(tag);
    files.check(
        ReservedNames.TAGS + "$" + free + ".class",
        first.location(),
        TagHints.name(tag, "ShorterName"),
        diagnostics);
    if (given.isEmpty()) {
      reserved
          .whyNot(free)
          .ifPresent(
              why ->
                  diagnostics.accept(
                      Problem.INVALID_CLASS_NAME.at(
                          first.location(),
                          "Add " + TagHints.name(tag, "NameOfYourChoice") + ", since " + why,
                          free)));
    }
  }

  /**
   * Reports the most used spelling once, and each place of the others: those are what the author
   * may want to change.
   */
  private void reportAlike(List<Symbols.TagSymbol> alike) {
    List<Symbols.TagSymbol> ranked =
        alike.stream().sorted(Comparator.comparing(tag -> -table.count(tag.name()))).toList();
    Symbols.TagSymbol main = ranked.get(0);
    for (Symbols.TagSymbol symbol : ranked) {
      List<TagTable.Use> uses = table.uses().get(symbol.name());
      Symbols.TagSymbol other = symbol.equals(main) ? ranked.get(1) : main;
      Symbols.TagSymbol merged = symbol.equals(main) ? other : symbol;
      for (TagTable.Use use : symbol.equals(main) ? uses.subList(0, 1) : uses) {
        diagnostics.accept(
            Problem.DUPLICATE_TAG_CLASS.at(
                use.location(),
                "Write one of them everywhere, or add "
                    + TagHints.merge(merged.name(), main.name())
                    + " to @PostSite(tags = …)",
                symbol.name(),
                other.name(),
                symbol.className().equals(other.className())
                    ? symbol.className()
                    : symbol.className() + " where file systems ignore case"));
      }
    }
  }

  private void checkCount(int count) {
    if (count > ClassChecks.MAX_NESTED) {
      diagnostics.accept(
          Problem.TOO_MANY_TAGS.general(
              Problem.TOO_MANY_TAGS.hint(),
              ClassChecks.counted(count),
              ClassChecks.counted(ClassChecks.MAX_NESTED)));
    }
  }
}
