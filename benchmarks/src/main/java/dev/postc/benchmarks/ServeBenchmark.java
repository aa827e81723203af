package dev.postc.benchmarks;

import java.io.IOException;
import java.util.List;

/** CPU of a server for a request of one page: postc beside a constant and beside nginx. */
final class ServeBenchmark implements Benchmark {
  private static final int RUNS = 8;
  private static final int WARM_UP_SECONDS = 3;

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public Table run(Workspace workspace, int runs) throws IOException, InterruptedException {
    Load.require("nginx", "wrk");
    ServeTrials trials = new ServeTrials(workspace, WARM_UP_SECONDS);
    List<ServePeer> peers =
        List.of(
            ServePeer.JDK,
            ServePeer.JDK_CONSTANT,
            ServePeer.JETTY,
            ServePeer.JETTY_CONSTANT,
            ServePeer.NGINX,
            ServePeer.NGINX_READ);
    Rounds<ServePeer> rounds = Rounds.together(runs == 0 ? RUNS : runs, peers, trials::measure);
    Table table =
        new Table(
            String.format(
                "serve: the server's CPU for a request of one page of %,d bytes",
                trials.pageBytes()));
    for (String coding : ServeTrials.CODINGS) {
      for (ServePeer peer : peers) {
        table.row(peer + ", " + coding, "µs", rounds.of(peer, coding));
      }
    }
    for (String coding : ServeTrials.CODINGS) {
      String nginx = coding.equals("gzip") ? "at most 0.9" : "at most 1.25";
      ratio(table, rounds, coding, ServePeer.JDK, ServePeer.JDK_CONSTANT, "at most 1.05");
      ratio(table, rounds, coding, ServePeer.JETTY, ServePeer.JETTY_CONSTANT, "at most 1.05");
      ratio(table, rounds, coding, ServePeer.JETTY, ServePeer.NGINX, nginx);
      ratio(table, rounds, coding, ServePeer.JETTY_CONSTANT, ServePeer.NGINX, "none: the floor");
      ratio(table, rounds, coding, ServePeer.JETTY, ServePeer.NGINX_READ, "none");
    }
    return table;
  }

  private static void ratio(
      Table table,
      Rounds<ServePeer> rounds,
      String coding,
      ServePeer measured,
      ServePeer base,
      String aim) {
    table.ratio(
        measured + " over " + base + ", " + coding + " (aim: " + aim + ")",
        rounds.of(measured, coding),
        rounds.of(base, coding));
  }
}
