package dev.postc.benchmarks;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A server in a process of its own.
 *
 * @param pid of the process that answers
 * @param process the one that was started, which ends it
 */
record Served(int port, long pid, Process process) implements AutoCloseable {
  private static final double TICKS_PER_SECOND = 100;

  /**
   * User and system time of the process that answers, from Linux's proc(5), without the threads
   * that compile its Java code.
   */
  double cpuSeconds() throws IOException {
    return seconds(Path.of("/proc", Long.toString(pid), "stat")) - compilerSeconds();
  }

  /** User and system time of the threads that compile Java code; 0 for other processes. */
  double compilerSeconds() throws IOException {
    double seconds = 0;
    try (DirectoryStream<Path> threads =
        Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "task"))) {
      for (Path thread : threads) {
        if (isCompiler(thread)) {
          seconds += seconds(thread.resolve("stat"));
        }
      }
    }
    return seconds;
  }

  /** Other threads come and go. */
  private static boolean isCompiler(Path thread) throws IOException {
    try {
      return Files.readString(thread.resolve("comm")).matches("C[12] Compiler(?s:.*)");
    } catch (IOException e) {
      return false;
    }
  }

  private static double seconds(Path file) throws IOException {
    String stat = Files.readString(file);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.destroy();
    process.onExit().join();
  }
}
