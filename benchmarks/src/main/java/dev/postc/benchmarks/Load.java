package dev.postc.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Requests for one page of a server on this machine, by wrk, in a process of its own. */
record Load(int port, String path, String coding) {
  private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
  private static final int CONNECTIONS = 8;

  /** Fails, with what to do, unless the programs are there. */
  static void require(String... programs) throws IOException {
    String folders = System.getenv("PATH") + File.pathSeparator + "/usr/sbin";
    List<String> missing =
        Arrays.stream(programs)
            .filter(
                program ->
                    Arrays.stream(folders.split(File.pathSeparator, -1))
                        .noneMatch(folder -> Files.isExecutable(Path.of(folder, program))))
            .toList();
    if (!missing.isEmpty()) {
      throw new IOException(
          "not on the path: "
              + String.join(", ", missing)
              + ". On Debian: apt-get install nginx-light wrk");
    }
  }

  /** As many requests as are answered in that time, over connections that are kept. */
  long run(double seconds) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "wrk",
                "-t1",
                "-c" + CONNECTIONS,
                String.format(Locale.ROOT, "-d%.0fs", seconds),
                "-H",
                "Accept-Encoding: " + coding,
                "http://127.0.0.1:" + port + path)
            .redirectErrorStream(true)
            .start();
    String text;
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      text = out.lines().collect(Collectors.joining("\n"));
    }
    process.waitFor();
    Matcher requests = REQUESTS.matcher(text);
    if (!requests.find() || text.contains("Non-2xx") || text.contains("Socket errors")) {
      throw new IOException("the load was not answered:\n" + text);
    }
    return Long.parseLong(requests.group(1));
  }
}
