package dev.postc.maven;

import dev.postc.PostSite;
import dev.postc.PostType;
import dev.postc.compiler.diagnostic.DeclarationPart;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.InternalFailure;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.options.SiteDeclaration;
import dev.postc.compiler.schema.Schema;
import dev.postc.processor.DeclarationPlaces;
import dev.postc.processor.KindReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Reads {@code @PostSite} and {@code @PostType} from a module's sources with javac itself, so that
 * constants and types of other classes mean what they mean to javac. Nothing is compiled.
 */
final class DeclarationReader {
  // How what javac was asked about is known again among its messages: behind each, a number.
  private static final String MARK = "postc ";
  private static final String MISTAKE = MARK + "mistake ";
  private static final String PART = MARK + "part ";

  private final Path base;
  private final List<Path> roots;
  private final List<Path> classPath;
  private final Charset encoding;

  DeclarationReader(Path base, List<Path> roots, List<Path> classPath, String encoding)
      throws UnreadableException {
    this.base = base;
    this.roots = roots.stream().filter(Files::isDirectory).toList();
    this.classPath = classPath;
    this.encoding = charset(encoding);
  }

  private static Charset charset(String name) throws UnreadableException {
    try {
      return name == null ? Charset.defaultCharset() : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(
          "the module's encoding is \"" + name + "\", which Java does not know; write UTF-8");
    }
  }

  /** A declaration that javac does not understand; the message is javac's. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
      super(message);
    }
  }

  /** What a module declares; nothing if it has no site. */
  Declarations read() throws IOException, UnreadableException {
    List<Path> files = candidates();
    if (files.isEmpty()) {
      return Declarations.NONE;
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new UnreadableException(
          "Maven runs on a Java runtime without javac; set JAVA_HOME to a JDK");
    }
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    Collector collector = new Collector();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, encoding)) {
      manager.setLocationFromPaths(StandardLocation.SOURCE_PATH, roots);
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      if (isModular()) {
        manager.setLocationFromPaths(StandardLocation.MODULE_PATH, classPath);
      }
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              manager,
              messages,
              List.of("-proc:only", "-implicit:none", "-encoding", encoding.name()),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(collector));
      task.call();
    }
    boolean unexplained = !collector.schema.sound() && collector.mistakes.isEmpty();
    if (collector.sites.isEmpty() || collector.unreadable || unexplained) {
      failOnError(messages);
    }
    JavaPlaces places = new JavaPlaces(base, encoding);
    Map<String, javax.tools.Diagnostic<? extends JavaFileObject>> marked = marked(messages);
    return new Declarations(
        collector.sites.stream()
            .sorted(Comparator.comparing(SiteDeclaration::packageName))
            .toList(),
        collector.schema,
        mistakes(collector.mistakes, marked, places),
        places(collector.parts, marked, places));
  }

  /** What was found in Java, with the places that javac gives to its messages. */
  private static List<Diagnostic> mistakes(
      List<Diagnostic> found,
      Map<String, javax.tools.Diagnostic<? extends JavaFileObject>> marked,
      JavaPlaces places)
      throws IOException {
    List<Diagnostic> located = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      javax.tools.Diagnostic<? extends JavaFileObject> message = marked.get(MISTAKE + i);
      Optional<Location> place = message == null ? Optional.empty() : places.name(message);
      located.add(place.map(found.get(i)::at).orElse(found.get(i)));
    }
    located.sort(Diagnostic.ORDER);
    return located;
  }

  /** Where the parts of the sites' declarations stand, by package. */
  private static Map<String, Map<DeclarationPart, Location>> places(
      List<Part> parts,
      Map<String, javax.tools.Diagnostic<? extends JavaFileObject>> marked,
      JavaPlaces places)
      throws IOException {
    Map<String, Map<DeclarationPart, Location>> located = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      javax.tools.Diagnostic<? extends JavaFileObject> message = marked.get(PART + i);
      if (message != null) {
        Part part = parts.get(i);
        places
            .expression(message)
            .ifPresent(
                place ->
                    located
                        .computeIfAbsent(part.packageName(), name -> new HashMap<>())
                        .put(part.part(), place));
      }
    }
    return located;
  }

  /** The messages that were asked for, each by the mark in which it ends. */
  private static Map<String, javax.tools.Diagnostic<? extends JavaFileObject>> marked(
      DiagnosticCollector<JavaFileObject> messages) {
    Map<String, javax.tools.Diagnostic<? extends JavaFileObject>> marked = new HashMap<>();
    for (javax.tools.Diagnostic<? extends JavaFileObject> message : messages.getDiagnostics()) {
      String text = message.getMessage(Locale.ROOT);
      int mark = text.lastIndexOf(MARK);
      if (mark >= 0) {
        marked.putIfAbsent(text.substring(mark), message);
      }
    }
    return marked;
  }

  /** A part of the declaration of a package's site. */
  private record Part(String packageName, DeclarationPart part) {}

  private static void failOnError(DiagnosticCollector<JavaFileObject> messages)
      throws UnreadableException {
    for (javax.tools.Diagnostic<? extends JavaFileObject> message : messages.getDiagnostics()) {
      if (message.getKind() == javax.tools.Diagnostic.Kind.ERROR) {
        throw new UnreadableException("javac cannot read the declaration of the site: " + message);
      }
    }
  }

  private boolean isModular() {
    return roots.stream().anyMatch(root -> Files.exists(root.resolve("module-info.java")));
  }

  private List<Path> candidates() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> tree = Files.walk(root)) {
        tree.filter(file -> file.toString().endsWith(".java"))
            .filter(this::namesAnnotation)
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private boolean namesAnnotation(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), encoding);
      return text.contains(
          (file.endsWith("package-info.java") ? PostSite.class : PostType.class).getSimpleName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Collector extends AbstractProcessor {
    private final List<SiteDeclaration> sites = new ArrayList<>();
    private final List<Diagnostic> mistakes = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private Schema schema = Schema.NONE;

    /** Whether a value is not a constant that javac understands: it says so itself. */
    private boolean unreadable;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of(PostSite.class.getName(), PostType.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      List<PackageElement> packages = new ArrayList<>();
      for (Element element : round.getElementsAnnotatedWith(PostSite.class)) {
        if (element instanceof PackageElement site) {
          packages.add(site);
          read(site);
        }
      }
      if (!packages.isEmpty()) {
        try {
          schema = schema(packages, round);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
          mistakes.add(InternalFailure.of(e));
        }
      }
      return false;
    }

    private Schema schema(List<PackageElement> packages, RoundEnvironment round) {
      return new KindReader(
              processingEnv.getElementUtils(), processingEnv.getTypeUtils(), packages, this::add)
          .read(round.getElementsAnnotatedWith(PostType.class));
    }

    /** javac is asked where the element stands by giving it a message. */
    private void add(Element element, Diagnostic mistake) {
      processingEnv
          .getMessager()
          .printMessage(javax.tools.Diagnostic.Kind.ERROR, MISTAKE + mistakes.size(), element);
      mistakes.add(mistake);
    }

    private void read(PackageElement site) {
      SiteDeclaration.of(site.getQualifiedName().toString(), site.getAnnotation(PostSite.class))
          .ifPresentOrElse(sites::add, () -> unreadable = true);
      DeclarationPlaces places = DeclarationPlaces.of(site);
      for (DeclarationPart part : places.parts()) {
        places.print(
            processingEnv.getMessager(),
            javax.tools.Diagnostic.Kind.NOTE,
            PART + parts.size(),
            part);
        parts.add(new Part(site.getQualifiedName().toString(), part));
      }
    }
  }
}
