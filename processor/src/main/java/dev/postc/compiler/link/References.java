package dev.postc.compiler.link;

import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.model.TypedValue;
import dev.postc.compiler.model.TypedValue.PageNumber;
import dev.postc.compiler.model.TypedValue.PageReference;
import dev.postc.compiler.model.TypedValue.TagNumber;
import dev.postc.compiler.model.TypedValue.TagReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts numbers in the place of references. What was reported gets a stand-in. */
final class References {
  private final SourceNames names;
  private final TagRules rules;
  private final Map<String, Integer> tags;
  private final Map<String, Integer> pages = new HashMap<>();

  /**
   * @param tags the number of each
   */
  References(SourceNames names, TagRules rules, Map<String, Integer> tags) {
    this.names = names;
    this.rules = rules;
    this.tags = tags;
  }

  List<SitePage> resolved(List<SitePage> unresolved) {
    for (int i = 0; i < unresolved.size(); i++) {
      pages.put(unresolved.get(i).entry().source(), i);
    }
    return unresolved.stream().map(this::resolved).toList();
  }

  private SitePage resolved(SitePage page) {
    return page.entry()
        .typed()
        .map(
            typed ->
                page.withEntry(
                    page.entry()
                        .withTyped(typed.map(value -> resolved(page.entry().source(), value)))))
        .orElse(page);
  }

  private TypedValue resolved(String from, TypedValue value) {
    if (value instanceof PageReference reference) {
      return new PageNumber(
          names.find(from, reference.text()).stream()
              .findFirst()
              .map(target -> pages.get(target.path()))
              .orElse(0));
    }
    return value instanceof TagReference reference
        ? new TagNumber(tags.getOrDefault(rules.resolve(reference.name()), 0))
        : value;
  }
}
