package dev.postc.catalogue;

import dev.postc.compiler.diagnostic.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder that has a problem in it: a module's files below {@code src}, and beside them {@code
 * expected.txt}, what postc says.
 *
 * <p>{@code explanation.md} says what the problem is; {@code fix.md}, if there, what the hint does
 * not say of the way out; {@code options}, if there, has one option of javac in each line. {@code
 * example.md}, if there, is shown in place of the files: for what only a test can make, or what
 * does not print.
 */
record Example(Problem problem, Path folder) {
  private static final Path ALL = Path.of("src", "test", "resources", "catalogue");

  static Example of(Problem problem) {
    return new Example(problem, ALL.resolve(problem.code().toLowerCase(Locale.ROOT)));
  }

  static List<Example> all() {
    return Arrays.stream(Problem.values()).map(Example::of).toList();
  }

  /** The names of the folders that there are. */
  static List<String> folders() {
    return list(ALL).filter(Files::isDirectory).map(f -> f.getFileName().toString()).toList();
  }

  /** A file of the catalogue as a whole. */
  static String text(String name) {
    return read(ALL.resolve(name));
  }

  Path expected() {
    return folder.resolve("expected.txt");
  }

  /** The site's Java and posts, sorted. */
  List<Path> files() {
    try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Path> javaFiles() {
    return hasFiles()
        ? files().stream().filter(file -> file.toString().endsWith(".java")).toList()
        : List.of();
  }

  boolean hasFiles() {
    return Files.isDirectory(folder.resolve("src"));
  }

  /** As javac takes them. */
  List<String> options() {
    return part("options").map(text -> text.lines().toList()).orElse(List.of());
  }

  /** A file beside the module's. */
  Optional<String> part(String name) {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return problem.code();
  }
}
