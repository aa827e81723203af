package dev.postc.compiler.link;

import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.TagUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tags of some sources, merged spellings resolved, by name.
 *
 * @param uses of each tag, by source and position
 */
record TagTable(Map<String, List<Use>> uses) {

  /** A tag in a source. */
  record Use(Entry entry, TagUse tag) {
    Location location() {
      return entry.document().text().location(tag.span());
    }
  }

  static TagTable of(List<Entry> entries, TagRules rules) {
    Map<String, List<Use>> uses = new TreeMap<>();
    for (Entry entry : entries) {
      for (TagUse tag : entry.tags()) {
        uses.computeIfAbsent(rules.resolve(tag.name()), name -> new ArrayList<>())
            .add(new Use(entry, tag));
      }
    }
    return new TagTable(uses);
  }

  /** How many sources have a tag. */
  int count(String tag) {
    return uses.get(tag).size();
  }

  Use first(String tag) {
    return uses.get(tag).get(0);
  }
}
