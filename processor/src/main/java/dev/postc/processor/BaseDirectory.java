package dev.postc.processor;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.options.BuildOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the module's directory: never from the process's working directory, which is luck. */
final class BaseDirectory {
  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts");

  private BaseDirectory() {}

  /**
   * The option's directory, else the nearest one above the class output that has a build file.
   *
   * @param option the value of {@code postc.dir}; null where it is not given
   * @param classOutput empty where the class output is not a folder
   */
  static Optional<Path> find(
      String option, Optional<Path> classOutput, Consumer<Diagnostic> problems) {
    return option != null ? ofOption(option, problems) : ofBuildFile(classOutput, problems);
  }

  private static Optional<Path> ofOption(String option, Consumer<Diagnostic> problems) {
    try {
      Path directory = Path.of(option);
      if (directory.isAbsolute() && Files.isDirectory(directory)) {
        return Optional.of(directory.normalize());
      }
    } catch (InvalidPathException e) {
      // Reported below like every other value that names no directory.
    }
    problems.accept(
        Problem.INVALID_OPTION.general(
            "give the absolute path of the module's directory, the one that the content root is"
                + " relative to",
            BuildOption.DIR.key(),
            option,
            "the absolute path of a directory"));
    return Optional.empty();
  }

  private static Optional<Path> ofBuildFile(
      Optional<Path> classOutput, Consumer<Diagnostic> problems) {
    Optional<Path> start = classOutput.map(path -> path.toAbsolutePath().normalize());
    for (Path up = start.orElse(null); up != null; up = up.getParent()) {
      if (BUILD_FILES.stream().map(up::resolve).anyMatch(Files::isRegularFile)) {
        return Optional.of(up);
      }
    }
    problems.accept(
        Problem.BASE_DIRECTORY_UNKNOWN.general(
            Problem.BASE_DIRECTORY_UNKNOWN.hint(),
            start.map(Path::toString).orElse("a class output that is not a folder")));
    return Optional.empty();
  }
}
