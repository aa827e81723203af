package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.PostDate;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.options.CompilerOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is in the output and what is not.
 *
 * @param published sound and in the output, by source path
 * @param broken to be named, though not in the output, by source path
 * @param placed published, or broken in what decides neither its path nor whether it is published:
 *     the owners of the site's paths once each mistake is mended as its report says; by source path
 * @param unpublished broken or to come, but no drafts
 * @param drafts what is left out as a draft
 */
record Publication(
    List<Entry> published,
    List<Subject> broken,
    List<Entry> placed,
    Withheld withheld,
    List<Entry> unpublished,
    List<Entry> drafts) {

  static Publication of(
      CompilerOptions options, List<Entry> entries, Consumer<Diagnostic> diagnostics) {
    List<Entry> published = new ArrayList<>();
    List<Subject> broken = new ArrayList<>();
    List<Entry> placed = new ArrayList<>();
    List<Entry> drafts = new ArrayList<>();
    List<Withheld.Scheduled> scheduled = new ArrayList<>();
    List<Entry> unpublished = new ArrayList<>();
    boolean compared = false;
    for (Entry entry : entries.stream().sorted(Comparator.comparing(Entry::source)).toList()) {
      Subject subject = Subject.of(entry);
      boolean dated =
          !entry.broken() && entry.status() == Status.PUBLISHED_DATE && entry.date().isPresent();
      compared |= dated;
      if (!options.drafts() && subject.isKnownDraft()) {
        drafts.add(entry);
      } else if (entry.broken()) {
        broken.add(subject);
        unpublished.add(entry);
        if (subject.isPathKnown() && isSurelyPublished(options, subject)) {
          placed.add(entry);
        }
      } else if (dated && isToCome(options, entry.date().get())) {
        scheduled.add(
            new Withheld.Scheduled(subject.displayPath(), entry.isPost(), entry.date().get()));
        unpublished.add(entry);
      } else {
        published.add(entry);
        placed.add(entry);
      }
    }
    if (compared && options.nowIsClock()) {
      diagnostics.accept(Problem.CLOCK_DEPENDENCE.general(Problem.CLOCK_DEPENDENCE.hint()));
    }
    List<String> draftPaths =
        drafts.stream().map(draft -> Subject.of(draft).displayPath()).toList();
    return new Publication(
        published, broken, placed, new Withheld(draftPaths, scheduled), unpublished, drafts);
  }

  /** Of a broken source that is not known to be a draft. */
  private static boolean isSurelyPublished(CompilerOptions options, Subject subject) {
    Entry entry = subject.entry().orElseThrow();
    return subject.isStatusKnown()
        && (entry.status() != Status.PUBLISHED_DATE
            || entry.date().filter(date -> !isToCome(options, date)).isPresent());
  }

  private static boolean isToCome(CompilerOptions options, PostDate date) {
    return date.instant().toInstant().isAfter(options.now());
  }
}
