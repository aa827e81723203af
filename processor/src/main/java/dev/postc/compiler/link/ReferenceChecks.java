package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.model.TypedValue;
import dev.postc.compiler.model.TypedValue.PageReference;
import dev.postc.compiler.model.TypedValue.TagReference;
import dev.postc.compiler.schema.ValueType.PageType;
import dev.postc.compiler.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Checks that what typed fields refer to is in the output by then, and of the right kind. */
final class ReferenceChecks {
  private final SourceNames names;
  private final Set<Subject> withheld;
  private final TagRules rules;
  private final Consumer<Diagnostic> diagnostics;

  /**
   * @param withheld the sound sources that are not in the output
   */
  ReferenceChecks(
      SourceNames names, Set<Subject> withheld, TagRules rules, Consumer<Diagnostic> diagnostics) {
    this.names = names;
    this.withheld = withheld;
    this.rules = rules;
    this.diagnostics = diagnostics;
  }

  /**
   * Checks all references of sources.
   *
   * @param tags the names of the tags that they can refer to
   */
  void check(List<Entry> entries, Set<String> tags) {
    for (Entry entry : entries) {
      entry.typed().ifPresent(typed -> typed.map(value -> check(entry, value, tags)));
    }
  }

  private TypedValue check(Entry entry, TypedValue value, Set<String> tags) {
    if (value instanceof PageReference reference) {
      check(entry, reference);
    } else if (value instanceof TagReference reference) {
      check(entry, reference, tags);
    }
    return value;
  }

  private void check(Entry entry, PageReference reference) {
    String text = reference.text();
    List<Subject> found = names.find(entry.source(), text);
    if (found.isEmpty()) {
      report(
          Problem.UNKNOWN_REFERENCE,
          entry,
          reference.span(),
          Suggestions.question(text, names.candidates(text)) + Problem.UNKNOWN_REFERENCE.hint(),
          text);
    } else if (found.size() > 1) {
      report(
          Problem.AMBIGUOUS_REFERENCE,
          entry,
          reference.span(),
          Problem.AMBIGUOUS_REFERENCE.hint(),
          text,
          String.join(" or ", found.stream().map(Subject::path).toList()));
    } else {
      check(entry, reference, found.get(0));
    }
  }

  private void check(Entry entry, PageReference reference, Subject target) {
    if (withheld.contains(target) && !isThereBefore(entry, target.entry().orElseThrow())) {
      Entry hidden = target.entry().orElseThrow();
      boolean draft = hidden.status() == Status.DRAFT;
      report(
          Problem.REFERENCE_TO_WITHHELD,
          entry,
          reference.span(),
          draft
              ? Problem.REFERENCE_TO_WITHHELD.hint() + " Option postc.drafts=true puts drafts in."
              : "Delete the reference until then.",
          reference.text(),
          draft
              ? "a draft"
              : "withheld until " + hidden.date().map(date -> date.day().toString()).orElse(""));
      return;
    }
    // Of a broken source the type may be a stand-in.
    Optional<Entry> known = target.entry().filter(other -> !other.broken());
    if (known.isPresent() && !isOf(reference.type(), known.get())) {
      report(
          Problem.REFERENCE_TO_OTHER_KIND,
          entry,
          reference.span(),
          "Name another source, or give " + target.displayPath() + " that type.",
          reference.text(),
          known.get().type(),
          reference.type().kind().map(word -> "\"" + word + "\"").orElse("a post"));
    }
  }

  /** Whether a source that is to come follows, or comes with, another one. */
  private boolean isThereBefore(Entry entry, Entry target) {
    return withheld.contains(Subject.of(entry))
        && target.status() == Status.PUBLISHED_DATE
        && !target.broken()
        && target.date().isPresent()
        && !target.date().get().instant().isAfter(entry.date().orElseThrow().instant());
  }

  private static boolean isOf(PageType type, Entry entry) {
    return type.kind()
        .map(word -> entry.typed().filter(typed -> typed.kind().kinds().contains(word)).isPresent())
        .orElse(!type.post() || entry.isPost());
  }

  private void check(Entry entry, TagReference reference, Set<String> tags) {
    if (!tags.contains(rules.resolve(reference.name()))) {
      report(
          Problem.UNKNOWN_TAG_REFERENCE,
          entry,
          reference.span(),
          Suggestions.question(reference.name(), tags) + Problem.UNKNOWN_TAG_REFERENCE.hint(),
          reference.name());
    }
  }

  private void report(Problem problem, Entry entry, Span span, String help, Object... facts) {
    Location location = entry.document().text().location(span);
    diagnostics.accept(problem.at(location, help, facts));
  }
}
