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
import javax.annotation.processing.FilerException;
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

  /** The package has a class of a generated class's name; the message is that name. */
  static final class ClassTakenException extends IOException {
    private static final long serialVersionUID = 1;

    ClassTakenException(String simpleName, FilerException cause) {
      super(simpleName, cause);
    }
  }

  /** The compiler puts each class beside its source, and resources anywhere. */
  static final class NoClassOutputException extends IOException {
    private static final long serialVersionUID = 1;
  }

  /**
   * The folder of the class output; empty if it is not one. Asked by creating a resource: ecj has
   * no other way that works.
   */
  Optional<Path> classOutput() throws IOException {
    String probe = PackDirectory.of(site.getQualifiedName().toString()) + "site";
    Path file;
    try {
      file = Path.of(resource(probe).toUri());
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
    int names = probe.split("/").length;
    if (!file.endsWith(probe) || file.getNameCount() == names) {
      throw new NoClassOutputException();
    }
    return Optional.of(file.getRoot().resolve(file.subpath(0, file.getNameCount() - names)));
  }

  /** Writes all outputs, and removes what an earlier build left in the pack's folder. */
  void write(Compilation compilation) throws IOException {
    for (Output output : compilation.outputs()) {
      if (output instanceof Output.JavaSource source) {
        write(source);
      } else if (output instanceof Output.Resource resource) {
        write(resource);
      }
    }
    Optional<Path> classes = classOutput();
    if (classes.isPresent() && !compilation.hasErrors()) {
      PackDirectory.removeStale(
          classes.get(), site.getQualifiedName().toString(), compilation.outputs());
    }
  }

  private void write(Output.JavaSource source) throws IOException {
    try (Writer out = filer.createSourceFile(source.qualifiedName(), site).openWriter()) {
      out.write(source.text());
    } catch (FilerException e) {
      String name = source.qualifiedName();
      throw new ClassTakenException(name.substring(name.lastIndexOf('.') + 1), e);
    }
  }

  private void write(Output.Resource resource) throws IOException {
    FileObject file = resource(resource.path());
    try (OutputStream out = file.openOutputStream()) {
      out.write(resource.content());
    } catch (IOException e) {
      throw new IOException(resource.path() + ": " + e.getMessage(), e);
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
