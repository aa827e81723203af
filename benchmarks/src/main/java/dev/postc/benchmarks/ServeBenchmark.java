package dev.postc.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * CPU of a server for each request of one page, by ways of serving it. The load is wrk's, in a
 * process of its own; the server's CPU is read before and after.
 */
final class ServeBenchmark implements Benchmark {
  private static final int RUNS = 6;
  private static final int POSTS = 1_000;
  private static final int WARM_UP_SECONDS = 6;
  private static final int SECONDS = 4;
  private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");

  private record Trial(ServePeer peer, boolean gzip) {
    @Override
    public String toString() {
      return peer + (gzip ? ", gzip" : ", identity");
    }
  }

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public Table run(Workspace workspace, int runs) throws IOException, InterruptedException {
    CompiledSite site = workspace.site(POSTS);
    byte[] page = page(site, workspace);
    List<Trial> trials = new ArrayList<>();
    for (boolean gzip : new boolean[] {false, true}) {
      for (ServePeer peer : ServePeer.values()) {
        trials.add(new Trial(peer, gzip));
      }
    }
    Rounds<Trial> rounds =
        Rounds.interleave(
            runs == 0 ? RUNS : runs,
            trials,
            (trial, round) -> measure(trial, site, page, workspace));
    Table table = new Table("serve: the server's CPU for a request of one page of 15 KB");
    for (Trial trial : trials) {
      table.row(trial.toString(), "µs", rounds.of(trial, "cpu.us"));
    }
    if (rounds.of(trials.get(0), "cpu.us").values().size() > 1) {
      for (boolean gzip : new boolean[] {false, true}) {
        compare(table, rounds, gzip);
      }
    }
    return table;
  }

  private static void compare(Table table, Rounds<Trial> rounds, boolean gzip) {
    String coding = gzip ? "gzip" : "identity";
    ratio(
        table,
        rounds,
        gzip,
        ServePeer.JDK,
        ServePeer.JDK_CONSTANT,
        coding + " (aim: at most 1.05)");
    ratio(
        table,
        rounds,
        gzip,
        ServePeer.JETTY,
        ServePeer.JETTY_CONSTANT,
        coding + " (aim: at most 1.05)");
    ratio(
        table,
        rounds,
        gzip,
        ServePeer.JETTY,
        ServePeer.NGINX,
        coding + (gzip ? " (aim: at most 0.9)" : " (aim: at most 1.25)"));
    for (ServePeer peer : ServePeer.values()) {
      if (peer.isTemplate()) {
        ratio(
            table,
            rounds,
            gzip,
            peer,
            ServePeer.JETTY,
            coding
                + (gzip
                    ? " (aim for the best: at least 40)"
                    : " (aim for the best: at least 2.8)"));
      }
    }
    ratio(
        table,
        rounds,
        gzip,
        ServePeer.MARKDOWN,
        ServePeer.JETTY,
        coding + (gzip ? " (aim: at least 75)" : " (aim: at least 37)"));
  }

  private static void ratio(
      Table table,
      Rounds<Trial> rounds,
      boolean gzip,
      ServePeer measured,
      ServePeer base,
      String what) {
    table.finding(
        measured
            + " over "
            + base
            + ", "
            + what
            + ": "
            + Interval.ratio(
                    rounds.of(new Trial(measured, gzip), "cpu.us"),
                    rounds.of(new Trial(base, gzip), "cpu.us"))
                .text("×"));
  }

  private static Map<String, Double> measure(
      Trial trial, CompiledSite site, byte[] page, Workspace workspace)
      throws IOException, InterruptedException {
    try (Served served =
        trial.peer() == ServePeer.NGINX
            ? NginxServer.start(workspace.empty("nginx"), new SyntheticPost(0).path(), page)
            : java(trial.peer(), site, workspace)) {
      String url = "http://127.0.0.1:" + served.port() + new SyntheticPost(0).path();
      wrk(url, trial.gzip(), WARM_UP_SECONDS);
      double before = served.cpuSeconds();
      long requests = wrk(url, trial.gzip(), SECONDS);
      double cpu = served.cpuSeconds() - before;
      return Map.of("cpu.us", cpu / requests * 1e6, "requests", (double) requests, "success", 1.0);
    }
  }

  /** The page as postc serves it: what nginx is given as a file. */
  private static byte[] page(CompiledSite site, Workspace workspace)
      throws IOException, InterruptedException {
    try (Served served = java(ServePeer.JDK, site, workspace)) {
      URI url = URI.create("http://127.0.0.1:" + served.port() + new SyntheticPost(0).path());
      return url.toURL().openStream().readAllBytes();
    }
  }

  private static Served java(ServePeer peer, CompiledSite site, Workspace workspace)
      throws IOException, InterruptedException {
    List<String> classPath = new ArrayList<>();
    classPath.add(site.jar().toString());
    classPath.add(ChildJvm.ownClassPath());
    Path source =
        site.classes()
            .getParent()
            .getParent()
            .resolve("src/main/posts")
            .resolve(new SyntheticPost(0).file());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                String.join(File.pathSeparator, classPath),
                ServeChild.class.getName(),
                peer.name(),
                new SyntheticPost(0).path(),
                source.toString(),
                workspace.empty("serve").toString())
            .redirectError(workspace.log("serve-" + peer.name()).toFile())
            .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    if (line == null || !line.startsWith("port=")) {
      throw new IOException(peer + " did not start: " + line);
    }
    int port = (int) Double.parseDouble(line.substring("port=".length()));
    return new Served(port, process.pid(), process);
  }

  private static long wrk(String url, boolean gzip, int seconds)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "wrk",
                "-t1",
                "-c8",
                "-d" + seconds + "s",
                "-H",
                "Accept-Encoding: " + (gzip ? "gzip" : "identity"),
                url)
            .redirectErrorStream(true)
            .start();
    String text;
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      text = out.lines().collect(Collectors.joining("\n"));
    }
    process.waitFor();
    Matcher requests = REQUESTS.matcher(text);
    if (!requests.find() || text.contains("Non-2xx")) {
      throw new IOException("the load was not answered:\n" + text);
    }
    return Long.parseLong(requests.group(1));
  }
}
