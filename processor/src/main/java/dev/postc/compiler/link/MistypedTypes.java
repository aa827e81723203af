package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.Keys;
import dev.postc.compiler.schema.Kind;
import dev.postc.compiler.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Finds types that are nearly another: a mistyped one takes a post out of all lists. */
final class MistypedTypes {
  /** A type that so many sources have is meant. */
  private static final int COMMON = 3;

  private static final String PAGE = "page";

  private MistypedTypes() {}

  /** Warns of a type that one source has alone. */
  static void check(List<Entry> entries, Schema schema, Consumer<Diagnostic> diagnostics) {
    Map<String, Integer> uses = new TreeMap<>();
    entries.forEach(entry -> uses.merge(entry.type(), 1, Integer::sum));
    Collection<String> meant = new TreeSet<>(List.of(Entry.POST, PAGE));
    schema.kinds().stream().map(Kind::word).forEach(meant::add);
    uses.forEach(
        (type, count) -> {
          if (count >= COMMON) {
            meant.add(type);
          }
        });
    for (Entry entry : entries) {
      if (!meant.contains(entry.type()) && uses.get(entry.type()) == 1) {
        Suggestions.nearest(entry.type(), meant)
            .ifPresent(near -> report(entry, near, diagnostics));
      }
    }
  }

  private static void report(Entry entry, String near, Consumer<Diagnostic> diagnostics) {
    Document document = entry.document();
    document.fields().stream()
        .filter(field -> field.key().equals(Keys.TYPE))
        .findFirst()
        .ifPresent(
            field ->
                diagnostics.accept(
                    Problem.MISTYPED_TYPE.at(
                        document.text().location(field.valueSpan()),
                        "did you mean \"" + near + "\"? " + Problem.MISTYPED_TYPE.hint(),
                        entry.type())));
  }
}
