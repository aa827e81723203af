package dev.postc.compiler.options;

import dev.postc.PostSite;
import dev.postc.TagName;
import java.util.Arrays;
import java.util.List;

/**
 * A {@link PostSite} as written, nothing checked.
 *
 * @param packageName the annotated package
 */
public record SiteDeclaration(
    String packageName,
    String posts,
    String url,
    String title,
    String name,
    String defaultType,
    String defaultStatus,
    String zone,
    List<Tag> tags) {
  public SiteDeclaration {
    tags = List.copyOf(tags);
  }

  /** A {@link TagName} as written; empty texts stand for what was left out. */
  public record Tag(String tag, String as, String type) {}

  public static SiteDeclaration of(String packageName, PostSite site) {
    return new SiteDeclaration(
        packageName,
        site.posts(),
        site.url(),
        site.title(),
        site.name(),
        site.defaultType(),
        site.defaultStatus(),
        site.zone(),
        Arrays.stream(site.tags())
            .map(rule -> new Tag(rule.tag(), rule.as(), rule.type()))
            .toList());
  }
}
