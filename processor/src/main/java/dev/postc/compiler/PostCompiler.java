package dev.postc.compiler;

import dev.postc.compiler.asset.Assets;
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
import dev.postc.compiler.pack.Packed;
import dev.postc.compiler.pack.Packer;
import dev.postc.compiler.policy.Policies;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.DocumentReader;
import dev.postc.compiler.reference.LinkChecker;
import dev.postc.compiler.render.BodyRenderer;
import dev.postc.compiler.render.DefaultLayout;
import dev.postc.compiler.render.Layout;
import dev.postc.compiler.source.ContentFiles;
import dev.postc.compiler.source.Contents;
import dev.postc.compiler.source.Source;
import dev.postc.compiler.url.SiteUrls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles the sources of one site. Equal options and sources give equal bytes. */
public final class PostCompiler {
  private PostCompiler() {}

  /** Compiles sources that were located without a problem. */
  public static Compilation compile(CompilerOptions options, List<Source> sources) {
    return compile(options, new Contents(sources, ContentFiles.NONE), List.of());
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
      CompilerOptions options, Contents contents, List<Diagnostic> earlier) {
    Findings findings = new Findings(options.severities());
    List<Entry> entries = new ArrayList<>();
    List<Source> unreadable = new ArrayList<>();
    EntryChecker checker = new EntryChecker(options);
    List<Read> all = readAll(checker, options, contents.sources());
    all.forEach(read -> findings.suppress(read.suppressions()));
    earlier.forEach(findings::add);
    for (Read read : all) {
      read.found().forEach(findings::add);
      read.entry().ifPresentOrElse(entries::add, () -> unreadable.add(read.source()));
    }
    Linked linked = Linker.link(options, entries, unreadable, findings::add);

    List<Output> outputs = new ArrayList<>(JavaEmitter.emit(linked.symbols()));
    outputs.addAll(bodies(options, linked, contents.files(), findings));
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

  /** Checks every body; gives the pack, or nothing if there are errors. */
  private static List<Output.Resource> bodies(
      CompilerOptions options, Linked linked, ContentFiles files, Findings findings) {
    SiteModel site = linked.site();
    Layout layout = new DefaultLayout();
    Packer packer = new Packer(options.brotli());
    SiteUrls urls = new SiteUrls(site, linked.absences(), files, options.outside());
    Assets assets = new Assets(site.prefix());
    LinkChecker links = new LinkChecker(urls, assets);
    Policies policies = new Policies(options.csp(), new SiteOwnFiles(assets, links));
    SiteBodies bodies = new SiteBodies(links, policies, layout.ids(), findings::add);
    bodies.checkUnpublished(linked.unpublished(), linked.absences());
    Optional<RenderedSite> rendered = Optional.empty();
    if (findings.hasErrors() || !options.schema().sound()) {
      bodies.check(site.pages());
    } else {
      try {
        rendered =
            RenderedSite.of(site, layout, packer, new BodyRenderer(urls, assets), policies, bodies);
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        findings.add(InternalFailure.of(e));
      }
    }
    bodies.finish();
    SiteFiles siteFiles = new SiteFiles(assets, links, findings::add);
    siteFiles.checkStyleSheets();
    addUnused(site, findings);
    return rendered.isEmpty() || findings.hasErrors()
        ? List.of()
        : pack(options, site, packer, rendered.get(), siteFiles, findings);
  }

  private static List<Output.Resource> pack(
      CompilerOptions options,
      SiteModel site,
      Packer packer,
      RenderedSite rendered,
      SiteFiles files,
      Findings findings) {
    try {
      List<Packed> others = new ArrayList<>(rendered.others());
      others.addAll(files.pack(packer));
      return findings.hasErrors()
          ? List.of()
          : PackWriter.write(
              site,
              options.packageName(),
              options.facade(),
              rendered.pages(),
              others,
              rendered.notFound(),
              rendered.common());
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
