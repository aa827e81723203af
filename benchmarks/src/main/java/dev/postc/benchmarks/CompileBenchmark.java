package dev.postc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** CPU and heap of one javac with postc's processor, at 1,000 and at 10,000 posts. */
final class CompileBenchmark implements Benchmark {
  private static final int RUNS = 5;
  private static final String HEAP = "-Xmx1g";
  private static final Peer SMALL = new Peer(1_000, true);
  private static final Peer LARGE = new Peer(10_000, true);
  private static final Peer BASELINE = new Peer(10_000, false);

  /** One kind of run. */
  private record Peer(int posts, boolean postc) {
    @Override
    public String toString() {
      return postc ? String.format("%,d posts", posts) : "javac alone";
    }
  }

  @Override
  public String name() {
    return "compile";
  }

  @Override
  public Table run(Workspace workspace, int runs) throws IOException, InterruptedException {
    Path folder = workspace.empty("compile");
    for (Peer peer : List.of(SMALL, LARGE)) {
      new SyntheticSite(peer.posts()).write(module(folder, peer));
    }
    Rounds<Peer> rounds =
        Rounds.interleave(
            runs == 0 ? RUNS : runs,
            List.of(SMALL, LARGE, BASELINE),
            (peer, round) -> compile(workspace, module(folder, peer), peer));
    return table(rounds);
  }

  private static Path module(Path folder, Peer peer) {
    return folder.resolve("module-" + peer.posts());
  }

  private static Map<String, Double> compile(Workspace workspace, Path module, Peer peer)
      throws IOException, InterruptedException {
    Path classes = workspace.empty("compile/module-" + peer.posts() + "/target/classes");
    Files.createDirectories(classes);
    Path log = workspace.log("compile-" + peer.posts() + (peer.postc() ? "" : "-baseline"));
    return CompiledSite.javac(
            Build.own(), SyntheticSite.declaration(module), classes, HEAP, peer.postc())
        .run(log);
  }

  private static Table table(Rounds<Peer> rounds) {
    Table table = new Table("compile: one javac in a fresh JVM with " + HEAP);
    double start = rounds.of(BASELINE, "cpu.s").median();
    for (Peer peer : List.of(SMALL, LARGE)) {
      Spread cpu = rounds.of(peer, "cpu.s");
      table
          .row(peer + ": CPU", "s", cpu)
          .row(peer + ": CPU per post", "ms", cpu.dividedBy(peer.posts() / 1e3))
          .row(peer + ": CPU per post above javac alone", "ms", above(cpu, start, peer))
          .row(peer + ": wall", "s", rounds.of(peer, "wall.s"))
          .row(peer + ": heap peak", "MiB", rounds.of(peer, "heap.peak.mib"))
          .row(peer + ": most heap that a collection left", "MiB", rounds.of(peer, "live.peak.mib"))
          .row(peer + ": of it JIT (wall)", "s", rounds.of(peer, "jit.s"))
          .row(peer + ": of it GC (wall)", "s", rounds.of(peer, "gc.s"))
          .finding(peer + " compiled within 1 GiB: " + rounds.successes(peer) + " runs");
    }
    table.row("javac alone: CPU", "s", rounds.of(BASELINE, "cpu.s"));
    Spread small = rounds.of(SMALL, "cpu.s");
    Spread large = rounds.of(LARGE, "cpu.s");
    if (small.values().size() > 1) {
      table.finding(
          "CPU per post, 10,000 over 1,000 (promise: at most 1): "
              + Interval.ratio(perPost(large, LARGE), perPost(small, SMALL)).text("×"));
      table.finding(
          "the same without javac's own start: "
              + Interval.ratio(above(large, start, LARGE), above(small, start, SMALL)).text("×"));
    }
    return table;
  }

  private static Spread perPost(Spread cpu, Peer peer) {
    return cpu.dividedBy(peer.posts());
  }

  private static Spread above(Spread cpu, double start, Peer peer) {
    return cpu.minus(start).dividedBy(peer.posts() / 1e3);
  }
}
