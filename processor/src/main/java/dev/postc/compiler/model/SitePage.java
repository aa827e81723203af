package dev.postc.compiler.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * A page in its place in the site.
 *
 * @param path percent-encoded, with the site's own prefix
 * @param aliases like {@code path}
 * @param tags indexes into {@link SiteModel#tags}, in source order, each once
 * @param previous for a post, the index in {@link SiteModel#pages} of the next older post
 * @param next for a post, that of the next newer post
 */
public record SitePage(
    Entry entry,
    String path,
    List<String> aliases,
    List<Integer> tags,
    OptionalInt previous,
    OptionalInt next) {
  public SitePage {
    aliases = List.copyOf(aliases);
    tags = List.copyOf(tags);
  }

  /** This page with the entry that another form of its values makes. */
  public SitePage withEntry(Entry other) {
    return new SitePage(other, path, aliases, tags, previous, next);
  }
}
