package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.TagUse;
import dev.postc.compiler.options.CompilerOptions;
import dev.postc.compiler.options.TagRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Finds the site's rules for tags that there are not. */
final class UnusedTagRules {
  private UnusedTagRules() {}

  /**
   * Reports them.
   *
   * @param entries all, drafts included; of a source that was not read as a whole nobody knows the
   *     tags, and then nothing is reported
   */
  static void check(
      CompilerOptions options,
      List<Entry> entries,
      TagRules rules,
      Consumer<Diagnostic> diagnostics) {
    if (entries.isEmpty() || entries.stream().anyMatch(e -> !e.document().complete())) {
      return;
    }
    TreeSet<String> used = new TreeSet<>();
    for (Entry entry : entries) {
      for (TagUse tag : entry.tags()) {
        used.add(tag.name());
        used.add(rules.resolve(tag.name()));
      }
    }
    Set<String> reported = new HashSet<>();
    for (TagRule rule : options.tagRules()) {
      String tag = rule.tag();
      if (!tag.isBlank() && !used.contains(tag) && reported.add(tag)) {
        diagnostics.accept(
            Problem.UNUSED_TAG_RULE.in(
                TagRules.partOf(rule, options).member("tag"),
                Suggestions.question(tag, used) + Problem.UNUSED_TAG_RULE.hint(),
                tag));
      }
    }
  }
}
