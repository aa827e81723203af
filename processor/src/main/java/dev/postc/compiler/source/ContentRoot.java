package dev.postc.compiler.source;

import dev.postc.compiler.diagnostic.DeclarationPart;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The folder that holds a site's sources. */
public final class ContentRoot {
  private ContentRoot() {}

  /**
   * Lists the sources of a site: the files that end in {@code .md}, {@code .markdown} or {@code
   * .html}, in any letter case. Names that start with {@code .} or {@code _} are skipped. Symbolic
   * links are followed as long as they stay in the content root.
   *
   * @param baseDirectory of the module, absolute
   * @param posts the content root, relative to {@code baseDirectory}
   * @param diagnostics gets what is wrong, in no particular order
   * @return sorted by path, as strings are; empty if there is no content root
   */
  public static List<Source> locate(
      Path baseDirectory, String posts, Consumer<Diagnostic> diagnostics) {
    return contents(baseDirectory, posts, diagnostics).sources();
  }

  /** Like {@link #locate}, with the files that are no sources. */
  public static Contents contents(
      Path baseDirectory, String posts, Consumer<Diagnostic> diagnostics) {
    Path base = baseDirectory.toAbsolutePath().normalize();
    Path root = resolve(base, posts);
    String fault = root == null ? "is not a path of this platform" : fault(root);
    if (fault != null) {
      diagnostics.accept(
          Problem.CONTENT_ROOT_MISSING.in(
              DeclarationPart.of("posts"), missingHelp(base, root), posts, fault));
      return Contents.NONE;
    }
    SourceWalk walk = new SourceWalk(root, displayRoot(base, root), diagnostics);
    Contents contents = walk.contents();
    if (contents.sources().isEmpty() && !walk.foundErrors()) {
      diagnostics.accept(
          Problem.NO_SOURCES.general(
              "Looked in " + root + ". " + Problem.NO_SOURCES.hint(), posts));
    }
    return contents;
  }

  private static Path resolve(Path base, String posts) {
    try {
      return base.resolve(posts).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static String fault(Path root) {
    if (Files.isDirectory(root)) {
      return Files.isReadable(root) ? null : "cannot be read: access is denied";
    }
    if (Files.exists(root)) {
      return "is a file, not a folder";
    }
    return Files.isSymbolicLink(root) ? "is a link that leads nowhere" : "does not exist";
  }

  private static String missingHelp(Path base, Path root) {
    StringBuilder help = new StringBuilder("Looked for ").append(root == null ? "it" : root);
    help.append(".\nThe posts element of @PostSite names it, relative to the module's base");
    help.append(" directory, ").append(base).append(", which -Apostc.dir=DIR sets.");
    if (root != null) {
      String near = neighbour(root);
      help.append(near == null ? "" : "\ndid you mean \"" + near + "\"?");
    }
    return help.toString();
  }

  /** The name of a folder that may have been meant by the first name that does not exist. */
  private static String neighbour(Path root) {
    Path missing = root;
    while (missing.getParent() != null && !Files.isDirectory(missing.getParent())) {
      missing = missing.getParent();
    }
    if (missing.getParent() == null || Files.exists(missing, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    try (Stream<Path> entries = Files.list(missing.getParent())) {
      List<String> names =
          entries
              .filter(Files::isDirectory)
              .map(entry -> entry.getFileName().toString())
              .sorted()
              .toList();
      return Suggestions.nearest(missing.getFileName().toString(), names).orElse(null);
    } catch (IOException e) {
      return null;
    }
  }

  /** What the display paths start with: empty, or a path with {@code /} at its end. */
  private static String displayRoot(Path base, Path root) {
    Path shown;
    try {
      shown = base.relativize(root);
    } catch (IllegalArgumentException e) {
      shown = root; // on another drive
    }
    String text = shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    return text.isEmpty() || text.endsWith("/") ? text : text + "/";
  }
}
