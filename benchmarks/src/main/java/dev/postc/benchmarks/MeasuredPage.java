package dev.postc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page that servers are asked for.
 *
 * @param path on a request line
 * @param source its post, in JBake's format
 * @param site that has it
 */
record MeasuredPage(String path, Path source, CompiledSite site) {
  private static final int POSTS = 1_000;

  /** One of many. */
  static MeasuredPage synthetic(Workspace workspace) throws IOException, InterruptedException {
    SyntheticPost first = new SyntheticPost(0);
    CompiledSite site = workspace.site(POSTS);
    Path module = site.classes().getParent().getParent();
    return new MeasuredPage(first.path(), SyntheticSite.posts(module).resolve(first.file()), site);
  }

  /**
   * The only one of a site.
   *
   * @param post of type {@code post}, published, without {@code slug} and {@code permalink}, and
   *     without references to other files
   */
  static MeasuredPage of(Path post, Workspace workspace) throws IOException, InterruptedException {
    Path module = workspace.empty("post").resolve("module");
    Path source = SyntheticSite.posts(module).resolve("measured.md");
    Files.createDirectories(source.getParent());
    Files.copy(post, source);
    Path declaration = SyntheticSite.declare(module);
    CompiledSite site = CompiledSite.make(module, declaration, workspace.log("prepare-post"));
    return new MeasuredPage("/measured.html", source, site);
  }
}
