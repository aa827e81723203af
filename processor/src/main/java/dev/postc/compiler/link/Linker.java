package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.Symbols;
import dev.postc.compiler.options.CompilerOptions;
import dev.postc.compiler.source.Source;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Joins sources into a site. */
public final class Linker {
  private Linker() {}

  /**
   * Decides what is in the output, in which order and under which paths and names.
   *
   * @param entries the checked sources, broken ones included, in any order
   * @param unreadable the sources that gave no entry: they get a class with all methods
   * @param diagnostics gets every problem, in no order
   */
  public static Linked link(
      CompilerOptions options,
      List<Entry> entries,
      List<Source> unreadable,
      Consumer<Diagnostic> diagnostics) {
    Publication publication = Publication.of(options, entries, diagnostics);
    ReservedNames reserved = ReservedNames.of(options);
    reserved.checkFacade(options, diagnostics);
    TagRules rules = TagRules.of(options, reserved, diagnostics);
    if (unreadable.isEmpty()) {
      UnusedTagRules.check(options, entries, rules, diagnostics);
    }
    PagePaths paths = new PagePaths(SiteModel.prefix(options.url()));
    List<Subject> all = subjects(entries.stream().map(Subject::of), unreadable);
    SourceNames names = new SourceNames(all, paths);
    SiteModel site = SiteAssembly.of(options, publication.published(), paths, rules, names);

    List<Entry> checked =
        Stream.of(publication.published(), publication.unpublished())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Entry::source))
            .toList();
    MistypedTypes.check(checked, options.schema(), diagnostics);
    UndeclaredTags.check(TagTable.of(checked, rules), rules, diagnostics);
    new PathChecks(paths, rules, diagnostics)
        .check(publication.placed(), TagTable.of(publication.placed(), rules));

    List<Subject> subjects =
        subjects(
            Stream.concat(
                publication.published().stream().map(Subject::of), publication.broken().stream()),
            unreadable);
    ClassFiles files = new ClassFiles(options.fileNames());
    ClassTree tree = ClassTree.of(subjects, paths, reserved, diagnostics);
    new ClassChecks(files, diagnostics).check(tree);
    List<Entry> named = subjects.stream().map(Subject::entry).flatMap(Optional::stream).toList();
    TagTable tagTable = TagTable.of(named, rules);
    Set<Subject> withheld = new HashSet<>(all);
    subjects.forEach(withheld::remove);
    ReferenceChecks references = new ReferenceChecks(names, withheld, rules, diagnostics);
    references.check(named, tagTable.uses().keySet());
    references.check(
        publication.unpublished().stream().filter(entry -> !entry.broken()).toList(),
        TagTable.of(checked, rules).uses().keySet());
    TagSpellings.check(tagTable, rules, diagnostics);
    TagClasses tags = new TagClasses(tagTable, rules, reserved, files, diagnostics);
    Symbols symbols =
        new Symbols(
            options.packageName(),
            options.facade(),
            tree.symbols(paths),
            tags.symbols(paths),
            options.schema().kinds());
    return new Linked(
        site,
        symbols,
        publication.withheld(),
        publication.unpublished(),
        new AbsentSources(paths, rules).of(publication, unreadable));
  }

  private static List<Subject> subjects(Stream<Subject> readable, List<Source> unreadable) {
    return Stream.concat(readable, unreadable.stream().map(Subject::unreadable))
        .sorted(Comparator.comparing(Subject::path))
        .toList();
  }
}
