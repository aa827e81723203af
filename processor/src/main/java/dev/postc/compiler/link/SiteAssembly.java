package dev.postc.compiler.link;

import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.model.SiteTag;
import dev.postc.compiler.options.CompilerOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Puts published pages in their order and joins them with their tags. */
final class SiteAssembly {
  private static final Comparator<Placed> BY_PATH =
      Comparator.comparing(Placed::path).thenComparing(placed -> placed.entry().source());
  private static final Comparator<Placed> NEWEST_FIRST =
      Comparator.comparing(
              (Placed placed) -> placed.entry().date().orElseThrow().instant().toInstant())
          .reversed()
          .thenComparing(BY_PATH);

  private record Placed(Entry entry, String path) {}

  private SiteAssembly() {}

  static SiteModel of(
      CompilerOptions options,
      List<Entry> published,
      PagePaths paths,
      TagRules rules,
      SourceNames names) {
    List<Placed> placed =
        published.stream().map(e -> new Placed(e, paths.of(Subject.of(e)))).toList();
    List<Placed> order = new ArrayList<>();
    placed.stream().filter(p -> p.entry().isPost()).sorted(NEWEST_FIRST).forEach(order::add);
    int posts = order.size();
    placed.stream().filter(p -> !p.entry().isPost()).sorted(BY_PATH).forEach(order::add);

    Map<String, Integer> tagIndexes = new HashMap<>();
    List<String> tagNames =
        published.stream().flatMap(e -> tags(e, rules).stream()).distinct().sorted().toList();
    tagNames.forEach(name -> tagIndexes.put(name, tagIndexes.size()));
    List<List<Integer>> tagged = new ArrayList<>();
    tagNames.forEach(name -> tagged.add(new ArrayList<>()));

    List<SitePage> pages = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Entry entry = order.get(i).entry();
      List<Integer> tags = tags(entry, rules).stream().map(tagIndexes::get).toList();
      for (int tag : tags) {
        tagged.get(tag).add(i);
      }
      pages.add(
          new SitePage(
              entry,
              order.get(i).path(),
              aliases(entry, order.get(i).path(), paths),
              tags,
              i < posts - 1 ? OptionalInt.of(i + 1) : OptionalInt.empty(),
              i > 0 && i < posts ? OptionalInt.of(i - 1) : OptionalInt.empty()));
    }
    List<SiteTag> siteTags = new ArrayList<>();
    for (int i = 0; i < tagNames.size(); i++) {
      siteTags.add(new SiteTag(tagNames.get(i), paths.ofTag(tagNames.get(i)), tagged.get(i)));
    }
    List<SitePage> resolved = new References(names, rules, tagIndexes).resolved(pages);
    return new SiteModel(options.url(), options.title(), resolved, posts, siteTags);
  }

  /** A home page at the root itself is also found where that of other sites is. */
  private static List<String> aliases(Entry entry, String path, PagePaths paths) {
    List<String> aliases = new ArrayList<>();
    if (path.equals(paths.root())) {
      aliases.add(paths.index());
    }
    entry.aliases().stream()
        .map(alias -> paths.prefix() + alias.path())
        // A source may change its name and keep its path.
        .filter(alias -> !alias.equals(path))
        .forEach(aliases::add);
    return aliases;
  }

  private static List<String> tags(Entry entry, TagRules rules) {
    return entry.tags().stream().map(use -> rules.resolve(use.name())).distinct().toList();
  }
}
