package dev.postc.compiler;

import dev.postc.compiler.BodyChecker.Checked;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.model.Absences;
import dev.postc.compiler.model.Absent;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.policy.Policies;
import dev.postc.compiler.reference.Anchors;
import dev.postc.compiler.reference.LinkChecker;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what is found in all bodies of a site. For one thread, which may use others. */
final class SiteBodies {
  private final BodyChecker checker;
  private final Anchors anchors;
  private final Consumer<Diagnostic> diagnostics;

  /**
   * @param idsOfLayout the ids that every page has
   */
  SiteBodies(
      LinkChecker links,
      Policies policies,
      Set<String> idsOfLayout,
      Consumer<Diagnostic> diagnostics) {
    this.checker = new BodyChecker(links, policies);
    this.anchors = new Anchors(idsOfLayout);
    this.diagnostics = diagnostics;
  }

  BodyChecker checker() {
    return checker;
  }

  /** Adds what was found in a page's body. */
  void add(SitePage page, Checked checked) {
    add(page.path(), checked);
  }

  private void add(String path, Checked checked) {
    checked.findings().forEach(diagnostics);
    anchors.add(checked.anchors());
    checked.ids().ifPresent(ids -> anchors.addPage(path, ids));
  }

  /** Checks the bodies of pages that will not be written. */
  void check(List<SitePage> pages) {
    List<Checked> results =
        pages.parallelStream().map(page -> checker.check(page).withoutBody()).toList();
    for (int i = 0; i < results.size(); i++) {
      add(pages.get(i), results.get(i));
    }
  }

  /**
   * Checks the bodies of sources that are not in the site.
   *
   * @param absences has all of them
   */
  void checkUnpublished(List<Entry> unpublished, Absences absences) {
    Map<String, Absent> bySource =
        absences.sources().stream().collect(Collectors.toMap(Absent::source, Function.identity()));
    List<Entry> withBody =
        unpublished.stream().filter(entry -> entry.document().hasBody()).toList();
    List<Checked> results =
        withBody.parallelStream()
            .map(entry -> checker.check(entry.document(), bySource.get(entry.source())))
            .map(Checked::withoutBody)
            .toList();
    for (int i = 0; i < results.size(); i++) {
      add(bySource.get(withBody.get(i).source()).path(), results.get(i));
    }
  }

  /** Checks what needs all of them; to be called at the end. */
  void finish() {
    anchors.check(diagnostics);
  }
}
