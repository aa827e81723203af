package dev.postc.processor;

import dev.postc.compiler.Compilation;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.pack.PackDirectory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Hands a site's files to the compiler, from one thread: a Filer loses files otherwise. */
final class SiteFiler {
  private final Filer filer;
  private final PackageElement site;

  /** Created, not written yet: a Filer gives a name only once. */
  private final Map<String, FileObject> created = new HashMap<>();

  SiteFiler(Filer filer, PackageElement site) {
    this.filer = filer;
    this.site = site;
  }

  /**
   * The folder of the class output; empty if it is not one. Asked by creating a resource: ecj has
   * no other way that works.
   */
  Optional<Path> classOutput() throws IOException {
    String probe = PackDirectory.of(site.getQualifiedName().toString()) + "site";
    try {
      Path file = Path.of(resource(probe).toUri());
      return Optional.of(file.getRoot().resolve(file.subpath(0, depthWithout(file, probe))));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private static int depthWithout(Path file, String probe) {
    return file.getNameCount() - probe.split("/").length;
  }

  void write(Output output) throws IOException {
    if (output instanceof Output.JavaSource source) {
      try (Writer out = filer.createSourceFile(source.qualifiedName(), site).openWriter()) {
        out.write(source.text());
      }
    } else if (output instanceof Output.Resource resource) {
      FileObject file = resource(resource.path());
      try (OutputStream out = file.openOutputStream()) {
        out.write(resource.content());
      } catch (IOException e) {
        throw new IOException(resource.path() + ": " + e.getMessage(), e);
      }
    }
  }

  /** Removes what an earlier build left in the pack's folder; nothing if there was an error. */
  void removeStale(Compilation compilation) throws IOException {
    Optional<Path> classes = classOutput();
    if (classes.isPresent() && !compilation.hasErrors()) {
      PackDirectory.removeStale(
          classes.get(), site.getQualifiedName().toString(), compilation.outputs());
    }
  }

  private FileObject resource(String path) throws IOException {
    FileObject known = created.get(path);
    if (known == null) {
      try {
        known = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, site);
      } catch (IOException e) {
        // javac does not say which file it is.
        throw new IOException(path + ": " + e.getMessage(), e);
      }
      created.put(path, known);
    }
    return known;
  }
}
