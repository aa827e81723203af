package dev.postc.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What costs nanoseconds, by JMH with its profiler of allocation: one fork a run, of which the best
 * iteration counts, since what else runs on the machine only adds.
 */
final class JmhBenchmark implements Benchmark {
  private static final int RUNS = 4;
  private static final TimeValue ITERATION = TimeValue.milliseconds(300);
  private static final int WARM_UPS = 4;
  private static final int MEASURED = 5;
  private static final String NANOSECONDS = "ns";
  private static final String ALLOCATED = "bytes";

  /** A method of a class for JMH, and its parameters. */
  private record Trial(Class<?> type, String method, Map<String, String> parameters) {
    @Override
    public String toString() {
      return type.getSimpleName() + "." + method + parameters.values();
    }
  }

  @Override
  public String name() {
    return "jmh";
  }

  @Override
  public Table run(Workspace workspace, int runs) throws IOException, InterruptedException {
    List<Map<String, String>> pages = new ArrayList<>();
    for (String kilobytes : List.of("2", "15")) {
      pages.add(page("ASCII", kilobytes, "identity"));
      pages.add(page("Hangul", kilobytes, "identity"));
      pages.add(page("ASCII", kilobytes, "gzip"));
    }
    List<Trial> trials = new ArrayList<>();
    for (Map<String, String> page : pages) {
      for (String method : List.of("copy", "page", "request")) {
        trials.add(new Trial(PageStream.class, method, page));
      }
    }
    for (String method : List.of("known", "same", "unknown")) {
      trials.add(new Trial(PathLookUp.class, method, Map.of()));
    }
    Rounds<Trial> rounds =
        Rounds.interleave(runs == 0 ? RUNS : runs, trials, (trial, round) -> measure(trial));
    Table table = new Table("jmh: a page into a stream, and a path among 100,000");
    for (Trial trial : trials) {
      table.row(trial.toString(), "ns", rounds.of(trial, NANOSECONDS));
      table.row(trial + ", allocated", "bytes", rounds.of(trial, ALLOCATED));
    }
    for (Map<String, String> page : pages) {
      table.ratio(
          "page to stream over a copy, " + page.values() + " (aim: at most 1.1)",
          rounds.of(new Trial(PageStream.class, "page", page), NANOSECONDS),
          rounds.of(new Trial(PageStream.class, "copy", page), NANOSECONDS));
    }
    return table;
  }

  private static Map<String, String> page(String script, String kilobytes, String coding) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("script", script);
    parameters.put("kilobytes", kilobytes);
    parameters.put("coding", coding);
    return parameters;
  }

  private static Map<String, Double> measure(Trial trial) throws IOException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(trial.type().getName() + "\\." + trial.method() + "$")
            .forks(1)
            .warmupIterations(WARM_UPS)
            .warmupTime(ITERATION)
            .measurementIterations(MEASURED)
            .measurementTime(ITERATION)
            .jvmArgsAppend("-Xms512m", "-Xmx512m")
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    trial.parameters().forEach(options::param);
    try {
      RunResult result = new Runner(options.build()).runSingle();
      return Map.of(
          NANOSECONDS,
          result.getPrimaryResult().getStatistics().getMin(),
          ALLOCATED,
          allocated(result.getSecondaryResults()),
          ChildJvm.SUCCESS,
          1.0);
    } catch (RunnerException e) {
      throw new IOException(trial + " failed", e);
    }
  }

  /** By one call of the method. */
  private static double allocated(Map<String, ?> results) {
    return results.entrySet().stream()
        .filter(result -> result.getKey().endsWith("gc.alloc.rate.norm"))
        .mapToDouble(result -> ((Result<?>) result.getValue()).getScore())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no allocation rate in " + results.keySet()));
  }
}
