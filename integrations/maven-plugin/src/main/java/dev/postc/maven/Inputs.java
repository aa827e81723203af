package dev.postc.maven;

import dev.postc.compiler.SiteCompiler;
import dev.postc.compiler.options.BuildEnvironment;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that a build's result depends on, besides its content roots.
 *
 * @param configuration what else decides, in any form
 * @param roots the module's own Java sources: constants of theirs may stand in the declaration
 */
record Inputs(
    String configuration,
    BuildEnvironment environment,
    Path base,
    List<Path> roots,
    List<Path> classPath) {

  /**
   * A hash of all of it; empty if something cannot be read, which is the compiler's to report: then
   * nothing is known to be up to date.
   */
  Optional<String> fingerprint(List<Path> contentRoots) {
    try {
      Fingerprint fingerprint = new Fingerprint();
      fingerprint
          .text(configuration)
          .text(System.getProperty("java.version"))
          .text(base.toString())
          .text(new TreeMap<>(environment.options()).toString())
          .text(environment.sourceDateEpoch().orElse(""))
          .text(environment.fileNames().name());
      for (Path entry : compiler()) {
        fingerprint.stamp(entry);
      }
      for (Path root : roots) {
        fingerprint.contents(root, file -> file.toString().endsWith(".java"));
      }
      for (Path entry : classPath) {
        fingerprint.stamp(entry);
      }
      for (Path root : contentRoots) {
        fingerprint.text(root.toString()).contents(root, file -> true);
      }
      return Optional.of(fingerprint.hex());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The goal's and the compiler's own jars: a SNAPSHOT changes without another version. */
  private static List<Path> compiler() throws IOException {
    List<Path> paths = new ArrayList<>();
    for (Class<?> type : List.of(Inputs.class, SiteCompiler.class)) {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      try {
        paths.add(Path.of(source.getLocation().toURI()));
      } catch (URISyntaxException e) {
        throw new IOException(e);
      }
    }
    return paths;
  }
}
