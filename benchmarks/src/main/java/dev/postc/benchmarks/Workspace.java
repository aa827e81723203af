package dev.postc.benchmarks;

import dev.postc.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the work files are, and the compiled sites that several benchmarks share. */
final class Workspace {
  private final Path root;
  private final Path post;
  private final Map<Integer, CompiledSite> compiled = new HashMap<>();
  private MeasuredPage page;

  /**
   * @param post of which the page is made that servers are asked for; {@code null} for a synthetic
   *     one
   */
  Workspace(Path root, Path post) {
    this.root = root.toAbsolutePath().normalize();
    this.post = post;
  }

  /** A site compiled from sources written anew, once in this process. */
  CompiledSite site(int posts) throws IOException, InterruptedException {
    CompiledSite site = compiled.get(posts);
    if (site == null) {
      System.err.println("preparing the site of " + posts + " posts");
      Path module = empty("site-" + posts).resolve("module");
      Path declaration = new SyntheticSite(posts).write(module);
      site = CompiledSite.make(module, declaration, log("prepare-" + posts));
      compiled.put(posts, site);
    }
    return site;
  }

  /** The page that servers are asked for. */
  MeasuredPage page() throws IOException, InterruptedException {
    if (page == null) {
      page = post == null ? MeasuredPage.synthetic(this) : MeasuredPage.of(post, this);
    }
    return page;
  }

  /** A folder of this name with nothing in it. */
  Path empty(String name) throws IOException {
    Path folder = root.resolve(name);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  /** The file for what a child writes to standard error. */
  Path log(String name) {
    return root.resolve("logs").resolve(name + ".log");
  }

  /** The class path of a child that runs no site. */
  static List<Path> ownClasses() {
    return List.of(ChildJvm.location(Workspace.class));
  }

  /** The class path of a child that runs a site: these classes, the runtime and nothing else. */
  static List<Path> classPath(Path site) {
    return List.of(ChildJvm.location(Workspace.class), ChildJvm.location(Site.class), site);
  }
}
