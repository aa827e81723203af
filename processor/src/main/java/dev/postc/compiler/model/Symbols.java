package dev.postc.compiler.model;

import dev.postc.compiler.schema.Kind;
import java.util.List;
import java.util.Optional;

/**
 * The names that the generated Java declares: every decision about it. Broken sources whose name is
 * known are among them, so that their mistakes are not followed by {@code cannot find symbol}.
 *
 * @param packageName of all generated classes
 * @param facade simple name of the facade
 * @param posts the top-level nodes of the tree, by name
 * @param tags by class name
 * @param kinds by word
 */
public record Symbols(
    String packageName, String facade, List<Node> posts, List<TagSymbol> tags, List<Kind> kinds) {
  public Symbols {
    posts = List.copyOf(posts);
    tags = List.copyOf(tags);
    kinds = List.copyOf(kinds);
  }

  /**
   * A class of the {@code Posts} tree: a source, a directory, or both.
   *
   * @param movedTo the name of the class that is used in its place, {@code Posts} included, if the
   *     page's source had this name once
   * @param children by name
   */
  public record Node(
      String name, Optional<PageSymbol> page, Optional<String> movedTo, List<Node> children) {
    public Node {
      children = List.copyOf(children);
    }

    /** Whether a page's source has this name, or has one below it. */
    public boolean isInUse() {
      return (page.isPresent() && movedTo.isEmpty()) || children.stream().anyMatch(Node::isInUse);
    }
  }

  /**
   * What a source's class says.
   *
   * @param path percent-encoded, with the site's own prefix
   * @param title for its Javadoc, as text
   * @param date for its Javadoc, ISO 8601; empty if it has none
   * @param source for its Javadoc: relative to the base directory
   * @param post whether it has {@code post()}
   * @param kind the canonical name of the interface that its methods return, if it has one
   */
  public record PageSymbol(
      String path,
      String title,
      Optional<String> date,
      String source,
      boolean post,
      Optional<String> kind) {}

  /** A class of {@code Tags}. */
  public record TagSymbol(String className, String name, String path) {}
}
