package dev.postc.compiler.pack;

import dev.postc.compiler.model.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a site's pack is in the class output. */
public final class PackDirectory {
  /** The folder of all packs, relative to the class output. */
  public static final String ALL_PACKS = "META-INF/postc";

  /** The folder of what native-image is told of packs, relative to the class output. */
  public static final String ALL_NATIVE_IMAGE_CONFIGURATIONS = "META-INF/native-image/dev.postc";

  private PackDirectory() {}

  /** Relative to the class output, with a slash at its end. */
  public static String of(String packageName) {
    return ALL_PACKS + "/" + packageName + "/";
  }

  /**
   * Deletes the files of a pack that are not among the outputs: a smaller site has fewer shards.
   */
  public static void removeStale(
      Path classOutput, String packageName, Collection<? extends Output> outputs)
      throws IOException {
    Path directory = classOutput.resolve(of(packageName));
    if (!Files.isDirectory(directory)) {
      return;
    }
    Set<Path> current =
        outputs.stream()
            .filter(Output.Resource.class::isInstance)
            .map(output -> classOutput.resolve(((Output.Resource) output).path()))
            .collect(Collectors.toSet());
    List<Path> stale;
    try (Stream<Path> files = Files.list(directory)) {
      stale = files.filter(Files::isRegularFile).filter(file -> !current.contains(file)).toList();
    }
    for (Path file : stale) {
      Files.delete(file);
    }
  }
}
