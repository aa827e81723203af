package dev.postc.compiler;

import dev.postc.compiler.check.EntryChecker;
import dev.postc.compiler.check.Suppressions;
import dev.postc.compiler.check.Suppressions.Suppression;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.InternalFailure;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.emit.JavaEmitter;
import dev.postc.compiler.link.Linked;
import dev.postc.compiler.link.Linker;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.options.CompilerOptions;
import dev.postc.compiler.pack.PackWriter;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.DocumentReader;
import dev.postc.compiler.render.DefaultLayout;
import dev.postc.compiler.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles the sources of one site. Equal options and sources give equal bytes. */
public final class PostCompiler {
  private PostCompiler() {}

  /** Compiles sources that were located without a problem. */
  public static Compilation compile(CompilerOptions options, List<Source> sources) {
    return compile(options, sources, List.of());
  }

  /**
   * Compiles sources, every one of them, whatever is wrong with others. After an error the bodies
   * are checked all the same: one run reports all. Only a draft's body is not looked at.
   *
   * <p>A failure of a later stage adds a diagnostic; it loses neither the symbols nor what was
   * found before.
   *
   * @param earlier what was found before; an error among it keeps the pack from being written
   */
  public static Compilation compile(
      CompilerOptions options, List<Source> sources, List<Diagnostic> earlier) {
    Findings findings = new Findings(options.severities());
    List<Entry> entries = new ArrayList<>();
    List<Source> unreadable = new ArrayList<>();
    EntryChecker checker = new EntryChecker(options);
    List<Read> all = readAll(checker, options, sources);
    all.forEach(read -> findings.suppress(read.suppressions()));
    earlier.forEach(findings::add);
    for (Read read : all) {
      read.found().forEach(findings::add);
      read.entry().ifPresentOrElse(entries::add, () -> unreadable.add(read.source()));
    }
    Linked linked = Linker.link(options, entries, unreadable, findings::add);

    List<Output> outputs = new ArrayList<>(JavaEmitter.emit(linked.symbols()));
    if (findings.hasErrors() || !options.schema().sound()) {
      ArticleRenderer.checkBodies(linked.site(), linked.unpublished()).forEach(findings::add);
      addUnused(linked.site(), findings);
    } else {
      ArticleRenderer.checkUnpublished(linked.unpublished()).forEach(findings::add);
      outputs.addAll(pack(options, linked.site(), findings));
    }
    return new Compilation(
        outputs,
        findings.sorted(),
        linked.withheld().notes(),
        options.nowIsClock() ? linked.withheld().until() : Optional.empty());
  }

  private static List<Read> readAll(
      EntryChecker checker, CompilerOptions options, List<Source> sources) {
    return sources.parallelStream().map(source -> read(checker, options, source)).toList();
  }

  private static Read read(EntryChecker checker, CompilerOptions options, Source source) {
    List<Diagnostic> found = new ArrayList<>();
    try {
      Optional<Document> document = DocumentReader.read(source, found::add);
      List<Suppression> suppressions = document.map(Suppressions::of).orElse(List.of());
      Optional<Entry> entry = document.map(d -> checker.check(d, found::add));
      Findings findings = new Findings(options.severities());
      findings.suppress(suppressions);
      found.forEach(findings::add);
      return new Read(
          source, entry.map(e -> e.withBroken(findings.hasErrors())), suppressions, found);
    } catch (RuntimeException | StackOverflowError e) {
      found.add(InternalFailure.of(e, Location.ofFile(source.displayPath())));
      return new Read(source, Optional.empty(), List.of(), found);
    }
  }

  /** Of a page, all has been said. Of other sources, not: they may have more to leave out. */
  private static void addUnused(SiteModel site, Findings findings) {
    for (SitePage page : site.pages()) {
      findings.addUnused(page.entry().document().text().source().displayPath());
    }
  }

  /** The pack; nothing if there are errors. */
  private static List<Output.Resource> pack(
      CompilerOptions options, SiteModel site, Findings findings) {
    try {
      Optional<RenderedSite> all = RenderedSite.of(site, new DefaultLayout(), findings::add);
      addUnused(site, findings);
      return all.filter(rendered -> !findings.hasErrors())
          .map(
              rendered ->
                  PackWriter.write(
                      site,
                      options.packageName(),
                      options.facade(),
                      rendered.pages(),
                      rendered.others(),
                      rendered.notFound()))
          .orElse(List.of());
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      findings.add(InternalFailure.of(e));
      return List.of();
    }
  }

  /**
   * A source as read and checked.
   *
   * @param found all that is to be said of it, also what it leaves out
   */
  private record Read(
      Source source,
      Optional<Entry> entry,
      List<Suppression> suppressions,
      List<Diagnostic> found) {}
}
