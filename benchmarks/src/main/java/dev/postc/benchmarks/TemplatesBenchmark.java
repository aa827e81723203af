package dev.postc.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * CPU for one page, stored by postc or made by a template for each request: of the whole request in
 * the same server, and of the making alone.
 */
final class TemplatesBenchmark implements Benchmark {
  private static final int RUNS = 3;
  // Longer code is compiled later: after two seconds, some of what a site does is not yet.
  private static final int WARM_UP_SECONDS = 4;
  private static final String ALONE = "alone, ";

  @Override
  public String name() {
    return "templates";
  }

  @Override
  public Table run(Workspace workspace, int runs) throws IOException, InterruptedException {
    Load.require("wrk");
    ServeTrials trials = new ServeTrials(workspace, WARM_UP_SECONDS);
    List<ServePeer> templates =
        List.of(ServePeer.JTE, ServePeer.JSTACHIO, ServePeer.FREEMARKER, ServePeer.THYMELEAF);
    List<ServePeer> inPlace = List.of(ServePeer.JTE_IN_PLACE, ServePeer.JSTACHIO_IN_PLACE);
    List<ServePeer> made = concat(templates, List.of(ServePeer.MARKDOWN));
    List<ServePeer> peers =
        concat(List.of(ServePeer.JETTY, ServePeer.JETTY_CONSTANT), concat(made, inPlace));
    Rounds<ServePeer> rounds =
        Rounds.together(
            runs == 0 ? RUNS : runs,
            peers,
            (order, round) -> {
              Map<ServePeer, Map<String, Double>> reports = trials.measure(order, round);
              for (ServePeer peer : order) {
                if (peer == peer.maker() && peer != ServePeer.JETTY_CONSTANT) {
                  make(peer, workspace).forEach((k, v) -> reports.get(peer).put(ALONE + k, v));
                }
              }
              return reports;
            });
    Table table =
        new Table(
            String.format(
                "templates: CPU for one page of %,d bytes, its body rendered before",
                trials.pageBytes()));
    for (String coding : ServeTrials.CODINGS) {
      for (ServePeer peer : peers) {
        table.row(peer + ", " + coding, "µs", rounds.of(peer, coding));
      }
      table.row("postc, made alone, " + coding, "µs", rounds.of(ServePeer.JETTY, ALONE + coding));
      for (ServePeer peer : made) {
        table.row(peer + ", made alone, " + coding, "µs", rounds.of(peer, ALONE + coding));
      }
    }
    for (String coding : ServeTrials.CODINGS) {
      boolean gzip = coding.equals("gzip");
      String best = gzip ? "at least 40" : "at least 2.8";
      String markdown = gzip ? "at least 75" : "at least 37";
      compare(table, rounds, best(templates, rounds, coding), coding, "request", best);
      compare(table, rounds, best(inPlace, rounds, coding), coding, "request", best);
      bound(table, rounds, best(templates, rounds, coding), coding);
      compare(table, rounds, ServePeer.MARKDOWN, coding, "request", markdown);
      bound(table, rounds, ServePeer.MARKDOWN, coding);
      String alone = ALONE + coding;
      compare(table, rounds, best(templates, rounds, alone), alone, "page", best);
      compare(table, rounds, ServePeer.MARKDOWN, alone, "page", markdown);
    }
    return table;
  }

  private static ServePeer best(List<ServePeer> peers, Rounds<ServePeer> rounds, String figure) {
    return peers.stream()
        .min(Comparator.comparingDouble(peer -> rounds.of(peer, figure).median()))
        .orElseThrow();
  }

  private static void compare(
      Table table,
      Rounds<ServePeer> rounds,
      ServePeer peer,
      String figure,
      String what,
      String aim) {
    table.ratio(
        String.format("CPU per %s, %s over postc, %s (aim: %s)", what, peer, figure, aim),
        rounds.of(peer, figure),
        rounds.of(ServePeer.JETTY, figure));
  }

  /** What a handler would reach that has nothing to do but to send the page. */
  private static void bound(Table table, Rounds<ServePeer> rounds, ServePeer peer, String coding) {
    table.ratio(
        String.format("the same over a constant array, %s (no page could be better)", coding),
        rounds.of(peer, coding),
        rounds.of(ServePeer.JETTY_CONSTANT, coding));
  }

  private static List<ServePeer> concat(List<ServePeer> some, List<ServePeer> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static Map<String, Double> make(ServePeer peer, Workspace workspace)
      throws IOException, InterruptedException {
    MeasuredPage page = workspace.page();
    List<Path> classPath =
        Stream.concat(
                Stream.of(page.site().jar()),
                Arrays.stream(ChildJvm.ownClassPath().split(File.pathSeparator, -1)).map(Path::of))
            .toList();
    return new ChildJvm(
            MakeChild.class,
            classPath,
            List.of("-Xms256m", "-Xmx256m"),
            ServeTrials.arguments(peer, page, workspace))
        .runOrFail(workspace.log("make-" + peer.name()));
  }
}
