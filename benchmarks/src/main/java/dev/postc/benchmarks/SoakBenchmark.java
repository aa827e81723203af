package dev.postc.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Full load over a large site, with ranges, revalidations and broken clients, while the server's
 * heap is watched; then whether anything is left behind.
 */
final class SoakBenchmark implements Benchmark {
  private static final int POSTS = 10_000;
  private static final long CACHE = 16L << 20;
  private static final double MOST_MIB_OVER_CACHE = 32;
  private static final int WARM_UP_SECONDS = 10;
  private static final int MEASUREMENTS = 10;
  private static final int SETTLE_MILLIS = 5_000;

  /** The JVM's own, such as those that watch its processes. */
  private static final int MOST_THREADS_MORE = 2;

  private final int seconds;

  SoakBenchmark(int seconds) {
    this.seconds = seconds;
  }

  /** A {@link SoakServer} at a moment. */
  private record Measurement(double heapMib, int threads, int descriptors, int warnings) {
    static Measurement of(String line) {
      String[] figures = line.split(" ", -1);
      return new Measurement(
          Double.parseDouble(figures[0]),
          Integer.parseInt(figures[1]),
          Integer.parseInt(figures[2]),
          Integer.parseInt(figures[3]));
    }
  }

  private record Server(Process process, BufferedReader out, List<String> ports)
      implements AutoCloseable {
    Measurement measure() throws IOException {
      OutputStream in = process.getOutputStream();
      in.write('\n');
      in.flush();
      String line = out.readLine();
      if (line == null) {
        throw new IOException("the server has ended");
      }
      return Measurement.of(line);
    }

    @Override
    public void close() throws IOException {
      process.getOutputStream().close();
      process.destroy();
      process.onExit().join();
    }
  }

  @Override
  public String name() {
    return "soak";
  }

  @Override
  public Table run(Workspace workspace, int runs) throws IOException, InterruptedException {
    CompiledSite site = workspace.site(POSTS);
    try (Server server = start(site, workspace)) {
      Measurement opened = server.measure();
      load(site, workspace, server, WARM_UP_SECONDS, false);
      Thread.sleep(SETTLE_MILLIS);
      Measurement before = server.measure();
      List<Measurement> during = new ArrayList<>();
      Map<String, Double> load = loadAndMeasure(site, workspace, server, during);
      Thread.sleep(SETTLE_MILLIS);
      Measurement after = server.measure();
      return table(load, opened, before, during, after);
    }
  }

  private Map<String, Double> loadAndMeasure(
      CompiledSite site, Workspace workspace, Server server, List<Measurement> during)
      throws IOException, InterruptedException {
    CompletableFuture<Map<String, Double>> load =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return load(site, workspace, server, seconds, true);
              } catch (IOException | InterruptedException e) {
                throw new CompletionException(e);
              }
            });
    while (true) {
      try {
        return load.get(Math.max(1, seconds / MEASUREMENTS), TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        during.add(server.measure());
        System.err.println(during.get(during.size() - 1));
      } catch (ExecutionException e) {
        throw new IOException("the load failed", e);
      }
    }
  }

  private Table table(
      Map<String, Double> load,
      Measurement opened,
      Measurement before,
      List<Measurement> during,
      Measurement after) {
    double most = during.stream().mapToDouble(Measurement::heapMib).max().orElse(0);
    double bound = CACHE / (double) (1 << 20) + MOST_MIB_OVER_CACHE;
    Table table =
        new Table(
            String.format(
                "soak: %,d posts behind the JDK's server and Jetty for %d seconds",
                POSTS, seconds));
    table
        .row("requests answered rightly", "", one(load.get("right")))
        .row("connections of broken clients", "", one(load.get("broken")))
        .row("heap on the way, above that at the start", "MiB", above(opened, during))
        .row("heap after the load, above that at the start", "MiB", above(opened, List.of(after)));
    table.check(
        load.get("errors") == 0,
        String.format("errors for good requests: %.0f", load.get("errors")));
    table.check(
        after.warnings() == 0,
        String.format("warnings logged by the server: %d", after.warnings()));
    table.check(
        most - opened.heapMib() <= bound,
        String.format(
            "heap above that at the start: at most %.1f MiB (cache and %.0f MiB: %.0f)",
            most - opened.heapMib(), MOST_MIB_OVER_CACHE, bound));
    table.check(
        after.threads() <= before.threads() + MOST_THREADS_MORE,
        String.format("threads before and after: %d, %d", before.threads(), after.threads()));
    table.check(
        after.descriptors() <= before.descriptors(),
        String.format(
            "open file descriptors before and after: %d, %d",
            before.descriptors(), after.descriptors()));
    return table;
  }

  private static Spread one(double value) {
    return new Spread(List.of(value));
  }

  private static Spread above(Measurement opened, List<Measurement> measurements) {
    return new Spread(
        measurements.stream().map(measured -> measured.heapMib() - opened.heapMib()).toList());
  }

  private static Server start(CompiledSite site, Workspace workspace) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseG1GC",
                // Its standard output has figures alone.
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                "-cp",
                site.jar() + File.pathSeparator + ChildJvm.ownClassPath(),
                SoakServer.class.getName(),
                Long.toString(CACHE))
            .redirectError(workspace.log("soak-server").toFile())
            .start();
    BufferedReader out = process.inputReader(StandardCharsets.US_ASCII);
    String ports = out.readLine();
    if (ports == null) {
      throw new IOException("the server did not start");
    }
    return new Server(process, out, Arrays.asList(ports.split(" ", -1)));
  }

  private static Map<String, Double> load(
      CompiledSite site, Workspace workspace, Server server, int seconds, boolean misbehave)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    arguments.add(Integer.toString(seconds));
    arguments.add(Integer.toString(POSTS));
    arguments.add(Boolean.toString(misbehave));
    arguments.addAll(server.ports());
    return new ChildJvm(
            SoakClient.class, Workspace.classPath(site.jar()), List.of("-Xmx256m"), arguments)
        .runOrFail(workspace.log("soak-client"));
  }
}
