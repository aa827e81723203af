package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.read.Field;
import dev.postc.compiler.source.Source;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A source that gets a class, whether or not it could be read. */
record Subject(Source source, Optional<Entry> entry) {
  /** Mistakes of front matter that leave no doubt of what its fields are. */
  private static final Set<Problem> UNDERSTOOD =
      EnumSet.of(Problem.SEPARATOR_LENGTH, Problem.LINE_WITHOUT_EQUALS);

  static Subject of(Entry entry) {
    return new Subject(entry.document().text().source(), Optional.of(entry));
  }

  static Subject unreadable(Source source) {
    return new Subject(source, Optional.empty());
  }

  String path() {
    return source.path();
  }

  String displayPath() {
    return source.displayPath();
  }

  boolean broken() {
    return entry.map(Entry::broken).orElse(true);
  }

  /** Where a key's value stands; the whole file, if the key is not there. */
  Location at(String key) {
    return field(key)
        .map(field -> entry.orElseThrow().document().text().location(field.valueSpan()))
        .orElseGet(this::file);
  }

  Location file() {
    return Location.ofFile(source.displayPath());
  }

  /** What decides its path: its permalink, its slug or its file name. */
  Location pathLocation() {
    return entry.flatMap(Entry::permalink).isPresent() ? at("permalink") : at("slug");
  }

  /** What is not known to be a page without a date counts as a post, so that both methods exist. */
  boolean isPost() {
    return entry.isEmpty()
        || entry.get().isPost()
        || (broken() && !isKnown("type", entry.get().type()));
  }

  /** Whether the author's text says, beyond doubt, that this is a draft. */
  boolean isKnownDraft() {
    return entry
        .filter(e -> e.status() == Status.DRAFT)
        .filter(e -> !e.broken() || isStatusKnown())
        .isPresent();
  }

  /** Whether the status of a broken source is what its author wrote, and no stand-in. */
  boolean isStatusKnown() {
    return isKnown("status", entry.orElseThrow().status().word());
  }

  /**
   * Whether the path of a broken source is what its author wrote, and no stand-in. Of front matter
   * that was not understood as a whole, nobody knows what else it says of the path.
   */
  boolean isPathKnown() {
    return entry
        .filter(e -> e.document().complete())
        .filter(e -> UNDERSTOOD.containsAll(e.document().problems()))
        .filter(e -> e.permalink().isPresent() || isAbsent("permalink"))
        .filter(e -> e.permalink().isPresent() || e.slug().isPresent() || isAbsent("slug"))
        .isPresent();
  }

  private boolean isAbsent(String key) {
    return field(key).filter(field -> !field.value().isEmpty()).isEmpty();
  }

  /** Whether its class was named by the author, but in a way that could not be understood. */
  boolean isNameLost() {
    return field("class").isPresent() && entry.flatMap(Entry::className).isEmpty();
  }

  Optional<Field> field(String key) {
    return entry.flatMap(
        e -> e.document().fields().stream().filter(f -> f.key().equals(key)).findFirst());
  }

  /** A checked value of a broken entry may be a stand-in for what could not be read. */
  private boolean isKnown(String key, String checked) {
    return field(key)
        .map(field -> field.value().equals(checked))
        .orElseGet(() -> entry.orElseThrow().document().complete());
  }

  /** No two of a site have one path. As a record, it would be told by all that the source holds. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Subject that && path().equals(that.path());
  }

  @Override
  public int hashCode() {
    return path().hashCode();
  }
}
