package dev.postc.embedding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An application in a JVM of its own, which prints the address that it serves. */
final class RunningJvm implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final String address;

  private RunningJvm(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it with the java command of these tests. */
  static RunningJvm java(String... arguments) throws IOException {
    return start(Path.of(System.getProperty("java.home")), arguments);
  }

  /**
   * @param home of the java command
   */
  static RunningJvm start(Path home, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/java").toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      // Not closed, so that the process can print on.
      BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
      String address = address(out);
      readOver(out);
      return new RunningJvm(process, address);
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static String address(BufferedReader out) throws IOException {
    List<String> printed = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("http://")) {
        return line;
      }
      printed.add(line);
    }
    throw new IllegalStateException("it ended:\n" + String.join("\n", printed));
  }

  /** Whoever prints into a full pipe waits until somebody reads. */
  private static void readOver(BufferedReader out) {
    Thread reader =
        new Thread(
            () -> {
              try {
                out.transferTo(Writer.nullWriter());
              } catch (IOException e) {
                // The process was ended.
              }
            },
            "output of an application");
    reader.setDaemon(true);
    reader.start();
  }

  HttpResponse<String> get(String path, String... fields) throws Exception {
    return get(client, URI.create(address + path), fields);
  }

  static HttpResponse<String> get(HttpClient client, URI uri, String... fields) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (fields.length > 0) {
      request.headers(fields);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
