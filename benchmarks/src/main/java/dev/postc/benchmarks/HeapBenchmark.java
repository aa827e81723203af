package dev.postc.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Heap of a site of 10,000 posts that is served at random, at several cache bounds. */
final class HeapBenchmark implements Benchmark {
  private static final int RUNS = 5;
  private static final int POSTS = 10_000;
  private static final int REQUESTS = 60_000;
  private static final int PROMISE_MIB = 32;

  /** One kind of run: roomy to read the heap in use, tight to prove that no more is needed. */
  private record Peer(int cacheMib, boolean tight) {
    @Override
    public String toString() {
      return "cache "
          + cacheMib
          + " MiB"
          + (tight ? ", -Xmx" + (cacheMib + PROMISE_MIB) + "m" : "");
    }

    private String heap() {
      return "-Xmx" + (tight ? cacheMib + PROMISE_MIB : 512) + "m";
    }

    /**
     * Before JDK 22, threads in native code that holds an array (here zlib) make G1 give up an
     * allocation after two tries although there is room (JDK-8192647). More tries show whether
     * there is room.
     */
    List<String> jvmOptions() {
      return tight
          ? List.of(
              heap(),
              "-XX:+IgnoreUnrecognizedVMOptions",
              "-XX:+UnlockDiagnosticVMOptions",
              "-XX:GCLockerRetryAllocationCount=1000")
          : List.of(heap());
    }
  }

  @Override
  public String name() {
    return "heap";
  }

  @Override
  public Table run(Workspace workspace, int runs) throws IOException, InterruptedException {
    List<Integer> bounds = List.of(4, 16, 64);
    List<Peer> roomy = bounds.stream().map(mib -> new Peer(mib, false)).toList();
    List<Peer> tight = bounds.stream().map(mib -> new Peer(mib, true)).toList();
    workspace.site(POSTS);
    Rounds<Peer> rounds =
        Rounds.interleave(runs == 0 ? RUNS : runs, roomy, (peer, round) -> serve(workspace, peer));
    Rounds<Peer> proof = Rounds.interleave(1, tight, (peer, round) -> serve(workspace, peer));
    Table table =
        new Table(String.format("heap: %,d posts served at random, %,d requests", POSTS, REQUESTS));
    for (Peer peer : roomy) {
      Spread worst = rounds.of(peer, "worst.mib");
      table
          .row(peer + ": heap after the last request", "MiB", rounds.of(peer, "heap.mib"))
          .row(peer + ": most at 8 points on the way", "MiB", worst)
          .row(peer + ": direct and mapped memory", "MiB", rounds.of(peer, "buffers.mib"))
          .row(peer + ": time per request, 4 threads", "µs", rounds.of(peer, "request.us"))
          .finding(
              String.format(
                  "%s: heap over the bound (promise: at most %d MiB): %.1f MiB at most",
                  peer, PROMISE_MIB, worst.max() - peer.cacheMib()));
    }
    for (Peer peer : tight) {
      table.finding(
          "the whole JVM with "
              + peer
              + (proof.succeeded(peer) ? ": served all requests" : ": FAILED"));
    }
    return table;
  }

  private static Map<String, Double> serve(Workspace workspace, Peer peer)
      throws IOException, InterruptedException {
    ChildJvm child =
        new ChildJvm(
            HeapChild.class,
            Workspace.classPath(workspace.site(POSTS).jar()),
            peer.jvmOptions(),
            List.of(
                Integer.toString(POSTS),
                Long.toString((long) peer.cacheMib() << 20),
                Integer.toString(REQUESTS)));
    return peer.tight()
        ? child.run(workspace.log("heap-tight-" + peer.cacheMib()))
        : child.runOrFail(workspace.log("heap"));
  }
}
