package dev.postc.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The command line: {@code [--runs=N] [--work=DIR] [--seconds=N] [--post=FILE] [--against=DIR]
 * [name…]}.
 */
public final class Benchmarks {
  private static final List<Benchmark> ALL =
      List.of(
          new CompileBenchmark(),
          new StartBenchmark(),
          new HeapBenchmark(),
          new ListingBenchmark(),
          new ServeBenchmark(),
          new TemplatesBenchmark(),
          new JmhBenchmark());

  private static final int SOAK_SECONDS = 300;

  private Benchmarks() {}

  /** Runs what is named, or everything, and prints Markdown. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Benchmark> all = new ArrayList<>(ALL);
    int runs = 0;
    int soakSeconds = SOAK_SECONDS;
    Path work = Path.of("target", "work");
    Path post = null;
    List<String> names = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.startsWith("--runs=")) {
        runs = Integer.parseInt(argument.substring("--runs=".length()));
      } else if (argument.startsWith("--seconds=")) {
        soakSeconds = Integer.parseInt(argument.substring("--seconds=".length()));
      } else if (argument.startsWith("--post=")) {
        post = Path.of(argument.substring("--post=".length()));
      } else if (argument.startsWith("--work=")) {
        work = Path.of(argument.substring("--work=".length()));
      } else if (argument.startsWith("--against=")) {
        all.add(new AgainstBenchmark(Path.of(argument.substring("--against=".length()))));
        names.add(AgainstBenchmark.NAME);
      } else {
        names.add(argument);
      }
    }
    all.add(new SoakBenchmark(soakSeconds));
    List<String> known = all.stream().map(Benchmark::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        System.err.println("unknown benchmark \"" + name + "\"; there are " + known);
        System.exit(2);
      }
    }
    Workspace workspace = new Workspace(work, post);
    System.out.println(machine());
    boolean broken = false;
    for (Benchmark benchmark : all) {
      if (names.isEmpty() || names.contains(benchmark.name())) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Table table = benchmark.run(workspace, runs);
        broken |= table.isBroken();
        System.out.println(table);
        System.out.printf(Locale.ROOT, "Load average before this benchmark: %.2f%n%n", load);
      }
    }
    if (broken) {
      System.exit(1);
    }
  }

  private static String machine() {
    return String.format(
        "Machine: %d cores, %s %s, %s %s.%n",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        System.getProperty("java.vm.name"),
        System.getProperty("java.vm.version"));
  }
}
