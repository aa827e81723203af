package dev.postc.benchmarks;

import java.io.IOException;

/** One question with its measured answer. */
interface Benchmark {
  /** The word by which it is asked for. */
  String name();

  /**
   * Measures.
   *
   * @param workspace where files go, and compiled sites come from
   * @param runs how often each peer runs, or 0 for the benchmark's own number
   */
  Table run(Workspace workspace, int runs) throws IOException, InterruptedException;
}
