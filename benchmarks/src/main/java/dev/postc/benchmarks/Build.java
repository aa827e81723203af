package dev.postc.benchmarks;

import dev.postc.Site;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A build of postc: what a javac run is given.
 *
 * @param runtime what the generated classes are compiled against
 * @param processorPath the processor and all it needs
 */
record Build(Path runtime, String processorPath) {
  /** The one that this JVM runs. */
  static Build own() {
    return new Build(ChildJvm.location(Site.class), ChildJvm.ownClassPath());
  }

  /** One whose jars are in a folder. */
  static Build in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
      Path runtime =
          jars.stream()
              .filter(jar -> jar.getFileName().toString().startsWith("postc-runtime"))
              .findFirst()
              .orElseThrow(() -> new IOException("no runtime of postc in " + folder));
      return new Build(
          runtime,
          jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }
  }
}
