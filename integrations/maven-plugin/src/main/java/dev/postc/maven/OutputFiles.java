package dev.postc.maven;

import dev.postc.compiler.Compilation;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.pack.PackDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes what was compiled, touching no file that is right already: a time stamp starts javac. */
final class OutputFiles {
  private final Path generatedSources;
  private final Path classes;
  private final SortedSet<Path> written = new TreeSet<>();

  OutputFiles(Path generatedSources, Path classes) {
    this.generatedSources = generatedSources;
    this.classes = classes;
  }

  void write(Compilation compilation) throws IOException {
    for (Output output : compilation.outputs()) {
      if (output instanceof Output.JavaSource source) {
        String file = source.qualifiedName().replace('.', '/') + ".java";
        update(generatedSources.resolve(file), source.text().getBytes(StandardCharsets.UTF_8));
      } else if (output instanceof Output.Resource resource) {
        update(classes.resolve(resource.path()), resource.content());
      }
    }
  }

  /** All files of the outputs, changed or not. */
  SortedSet<Path> written() {
    return written;
  }

  /** Deletes what an earlier build has written for a site that is gone or was larger. */
  void removeStale() throws IOException {
    removeStale(generatedSources);
    removeStale(classes.resolve(PackDirectory.ALL_PACKS));
    removeStale(classes.resolve(PackDirectory.ALL_NATIVE_IMAGE_CONFIGURATIONS));
  }

  private void removeStale(Path ours) throws IOException {
    if (!Files.isDirectory(ours)) {
      return;
    }
    List<Path> stale;
    try (Stream<Path> files = Files.walk(ours)) {
      stale = files.filter(Files::isRegularFile).filter(file -> !written.contains(file)).toList();
    }
    for (Path file : stale) {
      Files.delete(file);
    }
  }

  private void update(Path file, byte[] content) throws IOException {
    written.add(file);
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
