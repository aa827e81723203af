package dev.postc.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures servers of one page. Those of a round run side by side, each a fresh process, and are
 * asked in turn, a second at a time: a machine that is shared is quicker in one second and slower
 * in another, by more than what two servers differ.
 */
final class ServeTrials {
  static final List<String> CODINGS = List.of("identity", "gzip");

  private static final int TURNS = 6;
  private static final int MOST_WARM_UP_SECONDS = 12;
  private static final double MOST_COMPILING = 0.03;

  private final MeasuredPage page;
  private final Workspace workspace;
  private final int warmUpSeconds;
  private final byte[] html;

  /**
   * @param warmUpSeconds for each coding, at least
   */
  ServeTrials(Workspace workspace, int warmUpSeconds) throws IOException, InterruptedException {
    this.page = workspace.page();
    this.workspace = workspace;
    this.warmUpSeconds = warmUpSeconds;
    try (Served served = java(ServePeer.JDK)) {
      URI url = URI.create("http://127.0.0.1:" + served.port() + page.path());
      this.html = url.toURL().openStream().readAllBytes();
    }
  }

  /** The page's length, in bytes. */
  int pageBytes() {
    return html.length;
  }

  /** CPU and requests of a server, in all its turns together. */
  private static final class Total {
    private double seconds;
    private long requests;

    double microsecondsPerRequest() {
      return seconds / requests * 1e6;
    }
  }

  /** Microseconds of CPU for a request, by coding. */
  Map<ServePeer, Map<String, Double>> measure(List<ServePeer> order, int round)
      throws IOException, InterruptedException {
    Map<ServePeer, Served> servers = new LinkedHashMap<>();
    try {
      for (ServePeer peer : order) {
        Served served = start(peer);
        servers.put(peer, served);
        // Both codings before any is measured: the second would find code that fits the first.
        for (int i = 0; i < CODINGS.size(); i++) {
          warmUp(served, CODINGS.get((round + i) % 2));
        }
      }
      return takeTurns(servers, round);
    } finally {
      for (Served served : servers.values()) {
        served.close();
      }
    }
  }

  private Map<ServePeer, Map<String, Double>> takeTurns(Map<ServePeer, Served> servers, int round)
      throws IOException, InterruptedException {
    Map<ServePeer, Map<String, Double>> reports = new HashMap<>();
    servers
        .keySet()
        .forEach(peer -> reports.put(peer, new HashMap<>(Map.of(ChildJvm.SUCCESS, 1.0))));
    for (int i = 0; i < CODINGS.size(); i++) {
      String coding = CODINGS.get((round + i) % 2);
      Map<ServePeer, Total> totals = new HashMap<>();
      List<ServePeer> order = new ArrayList<>(servers.keySet());
      for (int turn = 0; turn < TURNS; turn++) {
        for (ServePeer peer : order) {
          ask(servers.get(peer), coding, totals.computeIfAbsent(peer, key -> new Total()));
        }
        // There and back, so that nobody is always behind the same one.
        Collections.reverse(order);
      }
      totals.forEach(
          (peer, total) -> reports.get(peer).put(coding, total.microsecondsPerRequest()));
    }
    return reports;
  }

  private void ask(Served served, String coding, Total total)
      throws IOException, InterruptedException {
    double before = served.cpuSeconds();
    total.requests += load(served, coding).run(1);
    total.seconds += served.cpuSeconds() - before;
  }

  /** At least for the given time, and until next to nothing is compiled any more. */
  private void warmUp(Served served, String coding) throws IOException, InterruptedException {
    for (int second = 0; second < MOST_WARM_UP_SECONDS; second++) {
      double before = served.compilerSeconds();
      double cpuBefore = served.cpuSeconds();
      load(served, coding).run(1);
      double compiled = served.compilerSeconds() - before;
      double share = compiled / Math.max(served.cpuSeconds() - cpuBefore, 0.01);
      if (second + 1 >= warmUpSeconds && share < MOST_COMPILING) {
        return;
      }
    }
  }

  private Load load(Served served, String coding) {
    return new Load(served.port(), page.path(), coding);
  }

  private Served start(ServePeer peer) throws IOException, InterruptedException {
    return peer == ServePeer.NGINX || peer == ServePeer.NGINX_READ
        ? NginxServer.start(
            workspace.empty(peer.name()), page.path(), html, peer == ServePeer.NGINX)
        : java(peer);
  }

  /** What {@link ServeChild} and {@link MakeChild} are told. */
  static List<String> arguments(ServePeer peer, MeasuredPage page, Workspace workspace)
      throws IOException {
    return List.of(
        peer.name(),
        page.path(),
        page.source().toString(),
        workspace.empty(peer.name()).toString());
  }

  private Served java(ServePeer peer) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms256m",
            "-Xmx256m",
            // A thread that ends takes its CPU time along, and what it compiled would be taken for
            // the requests'.
            "-XX:-UseDynamicNumberOfCompilerThreads",
            "-cp",
            page.site().jar() + File.pathSeparator + ChildJvm.ownClassPath(),
            ServeChild.class.getName());
    builder.command().addAll(arguments(peer, page, workspace));
    Process process = builder.redirectError(workspace.log("serve-" + peer.name()).toFile()).start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    if (line == null || !line.startsWith("port=")) {
      throw new IOException(peer + " did not start: " + line);
    }
    int port = (int) Double.parseDouble(line.substring("port=".length()));
    return new Served(port, process.pid(), process);
  }
}
