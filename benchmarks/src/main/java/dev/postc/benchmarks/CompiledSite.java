package dev.postc.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A site in its two forms.
 *
 * @param classes the class output, as in an IDE
 * @param jar the same as a jar, as in production
 */
record CompiledSite(Path classes, Path jar) {
  /** Enough for the preparation, whatever the compile benchmark finds. */
  private static final String PREPARATION_HEAP = "-Xmx4g";

  /**
   * @param module the module's folder
   * @param declaration the file of its {@code @PostSite}
   */
  static CompiledSite make(Path module, Path declaration, Path log)
      throws IOException, InterruptedException {
    Path classes = Files.createDirectories(module.resolve("target/classes"));
    javac(Build.own(), declaration, classes, PREPARATION_HEAP, true).runOrFail(log);
    Path jar = module.resolveSibling("site.jar");
    pack(classes, jar);
    return new CompiledSite(classes, jar);
  }

  /** The javac run over a declaration, with a build's processor or without any. */
  static ChildJvm javac(Build build, Path declaration, Path classes, String heap, boolean postc) {
    List<String> arguments = new ArrayList<>();
    arguments.add(declaration.toString());
    arguments.addAll(List.of("-d", classes.toString()));
    arguments.addAll(List.of("-classpath", build.runtime().toString()));
    if (postc) {
      arguments.addAll(List.of("-processorpath", build.processorPath()));
    } else {
      arguments.add("-proc:none");
    }
    return new ChildJvm(JavacChild.class, Workspace.ownClasses(), List.of(heap), arguments);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }
}
