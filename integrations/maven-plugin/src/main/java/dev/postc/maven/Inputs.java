package dev.postc.maven;

import dev.postc.compiler.options.BuildEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * All that a build's result depends on, besides its content roots.
 *
 * @param roots the module's own Java sources: constants of theirs may stand in the declaration
 */
record Inputs(
    String pluginVersion,
    BuildEnvironment environment,
    Path base,
    List<Path> roots,
    List<Path> classPath) {

  String fingerprint(List<Path> contentRoots) throws IOException {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint
        .text(pluginVersion)
        .text(base.toString())
        .text(new TreeMap<>(environment.options()).toString())
        .text(environment.sourceDateEpoch().orElse(""))
        .text(environment.fileNames().name());
    for (Path root : roots) {
      fingerprint.contents(root, file -> file.toString().endsWith(".java"));
    }
    for (Path entry : classPath) {
      fingerprint.stamp(entry);
    }
    for (Path root : contentRoots) {
      fingerprint.text(root.toString()).contents(root, file -> true);
    }
    return fingerprint.hex();
  }
}
