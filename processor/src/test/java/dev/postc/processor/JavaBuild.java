package dev.postc.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A module in a temporary folder, built by a real compiler with the processor. */
final class JavaBuild {
  /** A compiler that the processor must work in. */
  enum Compiler {
    JAVAC {
      @Override
      JavaCompiler create() {
        return ToolProvider.getSystemJavaCompiler();
      }
    },
    ECJ {
      @Override
      JavaCompiler create() {
        return new EclipseCompiler();
      }
    };

    abstract JavaCompiler create();
  }

  /** What a build said and made. */
  record Result(
      boolean success, List<Diagnostic<? extends JavaFileObject>> messages, Path classes) {
    String text() {
      StringBuilder text = new StringBuilder();
      messages.forEach(message -> text.append(message.getMessage(null)).append('\n'));
      return text.toString();
    }

    List<String> errors() {
      return messages.stream()
          .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
          .map(message -> message.getMessage(null))
          .toList();
    }

    /** Of the messages that the compiler puts into a file: its name, the place, postc's code. */
    List<String> places() {
      return messages.stream()
          .filter(message -> message.getSource() != null)
          .map(
              message ->
                  Path.of(message.getSource().toUri()).getFileName()
                      + ":"
                      + message.getLineNumber()
                      + ":"
                      + message.getColumnNumber()
                      + message.getMessage(null).replaceFirst("(?s).*?( \\[POST\\d+]).*", "$1"))
          .toList();
    }

    /**
     * Calls a static method without parameters of a compiled class. Its class loader stays open:
     * what it returns reads the pack later.
     */
    Object call(String className, String method) {
      try {
        URL[] path = {classes.toUri().toURL()};
        return new URLClassLoader(path, Result.class.getClassLoader())
            .loadClass(className)
            .getMethod(method)
            .invoke(null);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(className + "." + method, e);
      }
    }
  }

  private static final String PACKAGE_INFO =
      """
      @PostSite(url = "https://example.com", title = "Example", defaultStatus = "published")
      package com.example.blog;

      import dev.postc.PostSite;
      """;

  /** Uses a post, a tag and the site. */
  static final String MAIN =
      """
      package com.example.blog;

      public final class Main {
        public static Object post() {
          return Posts.Blog.HelloWorld.post();
        }

        public static Object tagged() {
          return Tags.Java.posts();
        }

        public static Object site() {
          return Blog.site();
        }
      }
      """;

  private final Path directory;
  private final List<String> options = new ArrayList<>();
  private boolean discovery;
  private boolean classOutput = true;

  JavaBuild(Path directory) {
    this.directory = directory;
    file("pom.xml", "<project/>");
  }

  /** A module that declares a site in {@code com.example.blog}, without posts. */
  static JavaBuild blog(Path directory) {
    return new JavaBuild(directory).java("com/example/blog/package-info.java", PACKAGE_INFO);
  }

  JavaBuild file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  JavaBuild file(String path, byte[] content) {
    try {
      Path file = directory.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JavaBuild java(String path, String text) {
    return file("src/main/java/" + path, text);
  }

  /** A sound post, whose title is its path. */
  JavaBuild post(String path) {
    return file(
        "src/main/posts/" + path,
        "title=" + path + "\ndate=2025-3-15\ntags=java\n~~~~~~\n\nText of " + path + ".\n");
  }

  JavaBuild option(String option) {
    options.add(option);
    return this;
  }

  JavaBuild withoutClassOutput() {
    classOutput = false;
    return this;
  }

  /** Finds processors on the class path, where Lombok is besides ours. */
  JavaBuild discoverProcessors() {
    discovery = true;
    return option("-processorpath").option(System.getProperty("java.class.path"));
  }

  Result run(Compiler compiler) throws IOException {
    JavaCompiler javaCompiler = compiler.create();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    Path classes = Files.createDirectories(directory.resolve("target/classes"));
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8"));
    if (classOutput) {
      arguments.addAll(List.of("-d", classes.toString()));
    }
    // Without it ecj writes generated sources into the working directory.
    Path generated = Files.createDirectories(directory.resolve("target/generated-sources"));
    arguments.addAll(List.of("-s", generated.toString()));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    arguments.addAll(options);
    try (StandardJavaFileManager manager =
        javaCompiler.getStandardFileManager(messages, null, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          javaCompiler.getTask(
              new StringWriter(),
              manager,
              messages,
              arguments,
              null,
              manager.getJavaFileObjectsFromPaths(javaFiles()));
      if (!discovery) {
        task.setProcessors(List.of(new PostcProcessor()));
      }
      return new Result(task.call(), messages.getDiagnostics(), classes);
    }
  }

  private List<Path> javaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(directory.resolve("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
