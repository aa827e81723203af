package dev.postc.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures servers of one page: a fresh process each time, warmed up, then its CPU for the requests
 * in identity and in gzip coding, in turn first.
 */
final class ServeTrials {
  static final List<String> CODINGS = List.of("identity", "gzip");

  private static final int SECONDS = 2;
  private static final int MOST_WARM_UP_SECONDS = 12;
  private static final double MOST_COMPILING = 0.03;

  private final CompiledSite site;
  private final Workspace workspace;
  private final int warmUpSeconds;
  private final byte[] page;

  /**
   * @param site whose first post is asked for
   * @param warmUpSeconds for each coding, at least
   */
  ServeTrials(CompiledSite site, Workspace workspace, int warmUpSeconds)
      throws IOException, InterruptedException {
    this.site = site;
    this.workspace = workspace;
    this.warmUpSeconds = warmUpSeconds;
    try (Served served = java(ServePeer.JDK)) {
      URI url = URI.create("http://127.0.0.1:" + served.port() + post().path());
      this.page = url.toURL().openStream().readAllBytes();
    }
  }

  /** The page's length, in bytes. */
  int pageBytes() {
    return page.length;
  }

  /** Microseconds of CPU for a request, by coding. */
  Map<String, Double> measure(ServePeer peer, int round) throws IOException, InterruptedException {
    Map<String, Double> report = new HashMap<>(Map.of(ChildJvm.SUCCESS, 1.0));
    try (Served served = start(peer)) {
      for (int i = 0; i < CODINGS.size(); i++) {
        warmUp(served, CODINGS.get((round + i) % 2));
      }
      for (int i = 0; i < CODINGS.size(); i++) {
        String coding = CODINGS.get((round + i) % 2);
        double before = served.cpuSeconds();
        long requests = load(served, coding).run(SECONDS);
        report.put(coding, (served.cpuSeconds() - before) / requests * 1e6);
      }
    }
    return report;
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

  private static SyntheticPost post() {
    return new SyntheticPost(0);
  }

  private static Load load(Served served, String coding) {
    return new Load(served.port(), post().path(), coding);
  }

  private Served start(ServePeer peer) throws IOException, InterruptedException {
    return isNginx(peer)
        ? NginxServer.start(workspace.empty("nginx"), post().path(), page, peer == ServePeer.NGINX)
        : java(peer);
  }

  private static boolean isNginx(ServePeer peer) {
    return peer == ServePeer.NGINX || peer == ServePeer.NGINX_READ;
  }

  /** What {@link ServeChild} and {@link MakeChild} are told. */
  static List<String> arguments(ServePeer peer, CompiledSite site, Workspace workspace)
      throws IOException {
    Path posts = site.classes().getParent().getParent().resolve("src/main/posts");
    return List.of(
        peer.name(),
        post().path(),
        posts.resolve(post().file()).toString(),
        workspace.empty("serve").toString());
  }

  private Served java(ServePeer peer) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms256m",
            "-Xmx256m",
            "-cp",
            site.jar() + File.pathSeparator + ChildJvm.ownClassPath(),
            ServeChild.class.getName());
    builder.command().addAll(arguments(peer, site, workspace));
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
