package dev.postc.compiler.options;

import dev.postc.PostSite;
import dev.postc.TagName;
import java.lang.annotation.AnnotationTypeMismatchException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
    List<Tag> tags,
    List<String> allowedTags,
    List<String> severity,
    List<String> outside,
    String csp) {
  public SiteDeclaration {
    tags = List.copyOf(tags);
    allowedTags = List.copyOf(allowedTags);
    severity = List.copyOf(severity);
    outside = List.copyOf(outside);
  }

  /** A {@link TagName} as written; empty texts stand for what was left out. */
  public record Tag(String tag, String as, String type) {}

  /**
   * Reads an annotation. Empty if one of its values is not a constant that the compiler
   * understands: it says so itself.
   */
  public static Optional<SiteDeclaration> of(String packageName, PostSite site) {
    try {
      return Optional.of(
          new SiteDeclaration(
              packageName,
              known(site.posts()),
              known(site.url()),
              known(site.title()),
              known(site.name()),
              known(site.defaultType()),
              known(site.defaultStatus()),
              known(site.zone()),
              Arrays.stream(site.tags())
                  .map(rule -> new Tag(known(rule.tag()), known(rule.as()), known(rule.type())))
                  .toList(),
              Arrays.stream(site.allowedTags()).map(SiteDeclaration::known).toList(),
              Arrays.stream(site.severity()).map(SiteDeclaration::known).toList(),
              Arrays.stream(site.outside()).map(SiteDeclaration::known).toList(),
              known(site.csp())));
    } catch (AnnotationTypeMismatchException e) {
      return Optional.empty();
    }
  }

  /** Where a mistake stands, for the end of a help: a module may have several sites. */
  String origin() {
    return " (@PostSite of package " + packageName + ")";
  }

  /** ecj gives null where javac throws. */
  private static String known(String value) {
    if (value == null) {
      throw new AnnotationTypeMismatchException(null, "null");
    }
    return value;
  }
}
