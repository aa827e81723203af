package dev.postc.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A fresh JVM of the same JDK for one measured run. It reports by lines {@code name=number} on its
 * standard output.
 *
 * @param main the class to run
 * @param classPath its class path, in order
 * @param jvmOptions such as {@code -Xmx1g}
 * @param arguments what {@code main} gets
 */
record ChildJvm(
    Class<?> main, List<Path> classPath, List<String> jvmOptions, List<String> arguments) {
  /** The line by which a child says that it has reached what the start benchmark waits for. */
  static final String MARKER = "marker=1";

  private static final int LIMIT_MINUTES = 15;

  /** The name under which {@link #run} adds the milliseconds from process start to the marker. */
  static final String MARKER_MILLIS = "marker.ms";

  /** The name under which {@link #run} adds 1 for exit code 0, else 0. */
  static final String SUCCESS = "success";

  /**
   * Runs it to its end.
   *
   * @param log gets what it writes to standard error
   * @return what it reported, in its order; what it did not reach is missing
   */
  Map<String, Double> run(Path log) throws IOException, InterruptedException {
    Files.createDirectories(log.toAbsolutePath().getParent());
    ProcessBuilder builder = new ProcessBuilder(command()).redirectError(log.toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    CompletableFuture.delayedExecutor(LIMIT_MINUTES, TimeUnit.MINUTES)
        .execute(process::destroyForcibly);
    Map<String, Double> values = new LinkedHashMap<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals(MARKER)) {
          values.put(MARKER_MILLIS, (System.nanoTime() - start) / 1e6);
        } else {
          read(line, values);
        }
      }
    }
    values.put(SUCCESS, process.waitFor() == 0 ? 1.0 : 0.0);
    return values;
  }

  /** Runs it where a failure leaves nothing to measure. */
  Map<String, Double> runOrFail(Path log) throws IOException, InterruptedException {
    Map<String, Double> values = run(log);
    if (values.get(SUCCESS) == 0) {
      throw new IllegalStateException(main.getSimpleName() + " failed:\n" + Files.readString(log));
    }
    return values;
  }

  /** How a child reports a figure. */
  static void report(String name, double value) {
    System.out.println(name + "=" + value);
  }

  /** Where a class was loaded from: the class path entry to hand to a child. */
  static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  /** This JVM's whole class path: where a child's javac finds the processor. */
  static String ownClassPath() {
    return System.getProperty("java.class.path");
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmOptions);
    command.add("-cp");
    command.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    command.add(main.getName());
    command.addAll(arguments);
    return command;
  }

  private static void read(String line, Map<String, Double> values) {
    int equals = line.indexOf('=');
    if (equals > 0) {
      values.put(line.substring(0, equals), Double.valueOf(line.substring(equals + 1)));
    }
  }
}
