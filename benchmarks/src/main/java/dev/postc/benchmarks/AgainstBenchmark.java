package dev.postc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * CPU of one javac over the same 1,000 posts with this build of postc and with another one: what a
 * change costs.
 *
 * @param other the other one's jars
 */
record AgainstBenchmark(Path other) implements Benchmark {
  static final String NAME = "against";

  private static final int RUNS = 10;
  private static final int POSTS = 1_000;
  private static final String HEAP = "-Xmx1g";

  private enum Peer {
    THIS,
    OTHER;

    @Override
    public String toString() {
      return this == THIS ? "this build" : "the other build";
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Table run(Workspace workspace, int runs) throws IOException, InterruptedException {
    Path module = workspace.empty("against").resolve("module");
    Path declaration = new SyntheticSite(POSTS).write(module);
    Rounds<Peer> rounds =
        Rounds.interleave(
            runs == 0 ? RUNS : runs,
            List.of(Peer.values()),
            (peer, round) -> {
              Path classes = workspace.empty("against/module/target/classes");
              Files.createDirectories(classes);
              Build build = peer == Peer.THIS ? Build.own() : Build.in(other);
              return CompiledSite.javac(build, declaration, classes, HEAP, true)
                  .runOrFail(workspace.log("against-" + peer.name()));
            });
    Table table = new Table("against: one javac over 1,000 posts in a fresh JVM with " + HEAP);
    for (Peer peer : Peer.values()) {
      table
          .row(peer + ": CPU", "s", rounds.of(peer, "cpu.s"))
          .row(peer + ": wall", "s", rounds.of(peer, "wall.s"))
          .row(peer + ": of it JIT (wall)", "s", rounds.of(peer, "jit.s"));
    }
    if (rounds.of(Peer.THIS, "cpu.s").values().size() > 1) {
      table.finding(
          "CPU, this build over the other: "
              + Interval.ratio(rounds.of(Peer.THIS, "cpu.s"), rounds.of(Peer.OTHER, "cpu.s"))
                  .text("×"));
    }
    return table;
  }
}
