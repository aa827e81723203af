package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Alias;
import dev.postc.compiler.model.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Checks that every path of the site has one owner. */
final class PathChecks {
  /** A longer path would not fit on a request line that servers must take (RFC 9112, section 3). */
  static final int MAX_LENGTH = 8000;

  private final PagePaths paths;
  private final TagRules rules;
  private final Consumer<Diagnostic> diagnostics;
  private final Map<String, List<Owner>> owners = new LinkedHashMap<>();
  private final Map<String, String> builtIn = new HashMap<>();

  /** What stands at a path, and where its author said so. */
  private record Owner(String description, Location location, String help, String tagClass) {}

  PathChecks(PagePaths paths, TagRules rules, Consumer<Diagnostic> diagnostics) {
    this.rules = rules;
    this.paths = paths;
    this.diagnostics = diagnostics;
    builtIn.put(paths.index(), "the home page");
    builtIn.put(paths.prefix() + "/404.html", "the page for what is not found");
  }

  /**
   * Reports every clash.
   *
   * @param placed the sources whose paths are known, also broken ones: one run reports all
   * @param tags theirs
   */
  void check(List<Entry> placed, TagTable tags) {
    for (Entry entry : placed) {
      Subject subject = Subject.of(entry);
      own(
          paths.of(subject),
          new Owner(
              subject.displayPath(), subject.pathLocation(), Problem.DUPLICATE_PATH.hint(), ""));
    }
    tags.uses().forEach((tag, uses) -> ownTag(tag, uses.get(0)));
    owners.forEach(this::checkOwners);
    checkAliases(placed);
  }

  private void ownTag(String tag, TagTable.Use use) {
    own(
        paths.ofTag(tag),
        new Owner(
            "the page of tag \"" + tag + "\"",
            use.location(),
            "The tag's page has this path; change the page's, or the tag's name",
            rules.anyClassName(tag).map(CaseFolding::fold).orElse("")));
  }

  private void own(String path, Owner owner) {
    owners.computeIfAbsent(file(path), p -> new ArrayList<>()).add(owner);
    if (path.length() > MAX_LENGTH) {
      diagnostics.accept(
          Problem.PATH_TOO_LONG.at(
              owner.location(),
              Problem.PATH_TOO_LONG.hint(),
              path.substring(0, 60) + "…",
              ClassChecks.counted(path.length()),
              ClassChecks.counted(MAX_LENGTH)));
    }
  }

  /** The site's root and the index file in it are one page. */
  private String file(String path) {
    return path.equals(paths.root()) ? paths.index() : path;
  }

  /** The page that a server answers a path with: of a directory, the index file in it. */
  private String answering(String path) {
    String index = path + "index.html";
    return path.endsWith("/") && !owners.containsKey(path) && owners.containsKey(index)
        ? index
        : file(path);
  }

  private void checkOwners(String path, List<Owner> all) {
    if (all.size() < 2 || isSameTagClass(all)) {
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      Owner owner = all.get(i);
      Owner other = all.get(i == 0 ? 1 : 0);
      diagnostics.accept(
          Problem.DUPLICATE_PATH.at(owner.location(), owner.help(), path, other.description()));
    }
  }

  /** Tags of one path that also are of one class were reported for that, with the same way out. */
  private static boolean isSameTagClass(List<Owner> all) {
    String first = all.get(0).tagClass();
    return !first.isEmpty() && all.stream().allMatch(owner -> owner.tagClass().equals(first));
  }

  private void checkAliases(List<Entry> placed) {
    Map<String, List<Owner>> aliases = new LinkedHashMap<>();
    for (Entry entry : placed) {
      Subject subject = Subject.of(entry);
      for (Alias alias : entry.aliases()) {
        String path = answering(paths.prefix() + alias.path());
        Location at = entry.document().text().location(alias.span());
        if (path.equals(file(paths.of(subject)))) {
          // The old name of a source is more than a path, and is checked as one of a class.
          if (alias.source().isEmpty()) {
            diagnostics.accept(
                Problem.ALIAS_TO_ITSELF.at(at, Problem.ALIAS_TO_ITSELF.hint(), alias.path()));
          }
        } else if (owners.containsKey(path)) {
          shadows(alias, at, owners.get(path).get(0).description());
        } else if (builtIn.containsKey(path)) {
          shadows(alias, at, builtIn.get(path));
        } else {
          aliases
              .computeIfAbsent(path, p -> new ArrayList<>())
              .add(new Owner(subject.displayPath(), at, alias.path(), ""));
        }
      }
    }
    aliases.values().stream().filter(same -> same.size() > 1).forEach(this::reportAlias);
  }

  private void shadows(Alias alias, Location at, String owner) {
    diagnostics.accept(
        Problem.ALIAS_SHADOWS_PAGE.at(at, Problem.ALIAS_SHADOWS_PAGE.hint(), alias.path(), owner));
  }

  private void reportAlias(List<Owner> same) {
    for (int i = 0; i < same.size(); i++) {
      Owner owner = same.get(i);
      Owner other = same.get(i == 0 ? 1 : 0);
      diagnostics.accept(
          Problem.DUPLICATE_ALIAS.at(
              owner.location(), Problem.DUPLICATE_ALIAS.hint(), owner.help(), other.description()));
    }
  }
}
