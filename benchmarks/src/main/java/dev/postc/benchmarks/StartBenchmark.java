package dev.postc.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Start of a fresh JVM to the first page, at 10 and at 10,000 posts. */
final class StartBenchmark implements Benchmark {
  private static final int RUNS = 15;
  private static final List<Integer> SIZES = List.of(10, 10_000);

  private static final String MAIN = "main.ms";
  private static final String CPU = "cpu.ms";
  private static final Map<String, String> COMPARED =
      new TreeMap<>(
          Map.of(
              ChildJvm.MARKER_MILLIS,
              "time from process start",
              MAIN,
              "time from main()",
              CPU,
              "CPU of the process"));

  /** One kind of run. */
  private record Peer(int posts, boolean jar) {
    @Override
    public String toString() {
      return String.format("%,d posts, %s", posts, jar ? "jar" : "classes");
    }
  }

  @Override
  public String name() {
    return "start";
  }

  @Override
  public Table run(Workspace workspace, int runs) throws IOException, InterruptedException {
    List<Peer> peers =
        SIZES.stream()
            .flatMap(posts -> List.of(new Peer(posts, true), new Peer(posts, false)).stream())
            .toList();
    for (int posts : SIZES) {
      workspace.site(posts);
    }
    Rounds<Peer> rounds =
        Rounds.interleave(
            runs == 0 ? RUNS : runs, peers, (peer, round) -> start(workspace, peer, round));
    Table table = new Table("start: fresh JVM to the first page over loopback");
    for (Peer peer : peers) {
      table
          .row(
              peer + ": process start to first body", "ms", rounds.of(peer, ChildJvm.MARKER_MILLIS))
          .row(peer + ": main() to first body", "ms", rounds.of(peer, MAIN))
          .row(peer + ": CPU to first body", "ms", rounds.of(peer, CPU))
          .row(peer + ": home page after that", "ms", rounds.of(peer, "home.ms"))
          .row(peer + ": home page's size", "bytes", rounds.of(peer, "home.bytes"));
    }
    for (boolean jar : List.of(true, false)) {
      compare(table, rounds, new Peer(10_000, jar), new Peer(10, jar));
    }
    return table;
  }

  private static void compare(Table table, Rounds<Peer> rounds, Peer large, Peer small) {
    COMPARED.forEach(
        (figure, words) -> {
          Spread measured = rounds.of(large, figure);
          Spread base = rounds.of(small, figure);
          if (base.values().size() > 1) {
            table.finding(
                String.format(
                    "%s over %s, %s: %s, %s",
                    large,
                    small,
                    words,
                    Interval.difference(measured, base).text(" ms"),
                    Interval.ratio(measured, base).text("×")));
          }
        });
  }

  private static Map<String, Double> start(Workspace workspace, Peer peer, int round)
      throws IOException, InterruptedException {
    CompiledSite site = workspace.site(peer.posts());
    Path place = peer.jar() ? site.jar() : site.classes();
    // Another page each round; the smaller site has each of them too.
    String path = new SyntheticPost(round % SIZES.get(0)).path();
    return new ChildJvm(StartChild.class, Workspace.classPath(place), List.of(), List.of(path))
        .runOrFail(workspace.log("start"));
  }
}
