package dev.postc.compiler.emit;

import dev.postc.Page;
import dev.postc.compiler.model.Output;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Compiles sources in a folder of their own, as a build would. */
final class JavaCompilation {
  private final Path sources;
  private final Path classes;

  JavaCompilation(Path folder) throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    classes = Files.createDirectories(folder.resolve("classes"));
  }

  /** Compiles with all warnings as errors; returns what javac says. */
  String javac(List<Output.JavaSource> generated, String... options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter out = new StringWriter();
    try (var files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.US_ASCII)) {
      List<String> arguments = new ArrayList<>(arguments());
      arguments.addAll(
          List.of(
              "-encoding",
              "US-ASCII",
              "-Xlint:all",
              "-Xdoclint:all/protected",
              "-Werror",
              "-proc:none"));
      arguments.addAll(Arrays.asList(options));
      compiler
          .getTask(
              out,
              files,
              null,
              arguments,
              null,
              files.getJavaFileObjectsFromPaths(write(generated)))
          .call();
    }
    return out.toString();
  }

  /** Compiles with the Eclipse compiler; returns what it says. */
  String ecj(List<Output.JavaSource> generated) throws IOException {
    List<String> arguments = new ArrayList<>(arguments());
    arguments.addAll(List.of("-encoding", "US-ASCII", "-proc:none", "-warn:all,-nls"));
    write(generated).forEach(file -> arguments.add(file.toString()));
    StringWriter out = new StringWriter();
    PrintWriter printer = new PrintWriter(out);
    BatchCompiler.compile(arguments.toArray(String[]::new), printer, printer, null);
    return out.toString();
  }

  /** Every member of every class, sorted, with the values of constants unless left out. */
  List<String> members(boolean values) throws IOException {
    URL[] urls = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, Page.class.getClassLoader());
        Stream<Path> files = Files.walk(classes)) {
      Set<String> members = new TreeSet<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
        describe(loader.loadClass(name.substring(0, name.length() - 6)), values, members);
      }
      return List.copyOf(members);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static void describe(Class<?> type, boolean values, Set<String> members)
      throws IllegalAccessException {
    members.add(type.toString() + " " + type.getModifiers());
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      members.add(constructor.toString());
    }
    for (Method method : type.getDeclaredMethods()) {
      members.add(method.toGenericString());
    }
    for (Field field : type.getDeclaredFields()) {
      boolean shown = values && field.getType() == String.class;
      members.add(field + (shown ? " = " + field.get(null) : ""));
    }
  }

  private List<String> arguments() {
    return List.of("--release", "17", "-cp", runtime(), "-d", classes.toString());
  }

  private List<Path> write(List<Output.JavaSource> generated) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Output.JavaSource source : generated) {
      Path file = sources.resolve(source.qualifiedName().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.text(), StandardCharsets.US_ASCII));
    }
    return Collections.unmodifiableList(files);
  }

  private static String runtime() {
    try {
      return Path.of(Page.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
