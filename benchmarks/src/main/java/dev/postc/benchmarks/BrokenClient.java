package dev.postc.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Misbehaves on one connection after the other. Nothing is expected of the answers. */
final class BrokenClient {
  private static final int PATIENCE_MILLIS = 1_000;

  private final int port;
  private final List<Expected> expected;
  private final Random random;

  BrokenClient(int port, List<Expected> expected, long seed) {
    this.port = port;
    this.expected = expected;
    this.random = new Random(seed);
  }

  void misbehave() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      switch (random.nextInt(6)) {
        case 0 -> vanish(socket);
        case 1 -> sendGarbage(socket);
        case 2 -> sendHalf(socket);
        case 3 -> readSlowly(socket);
        case 4 -> pipelineAndVanish(socket);
        default -> sendLongField(socket);
      }
      Thread.sleep(random.nextInt(20));
    } catch (IOException e) {
      // The server ended the connection, as it may.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Resets the connection in the middle of the answer. */
  private void vanish(Socket socket) throws IOException {
    socket.setReceiveBufferSize(1 << 10);
    write(socket, request("identity"));
    socket.getInputStream().readNBytes(100);
    socket.setSoLinger(true, 0);
  }

  private void sendGarbage(Socket socket) throws IOException {
    byte[] garbage = new byte[1 + random.nextInt(2_000)];
    random.nextBytes(garbage);
    socket.getOutputStream().write(garbage);
    write(socket, "\r\n\r\n");
    socket.getInputStream().readNBytes(100);
  }

  private void sendHalf(Socket socket) throws IOException, InterruptedException {
    String request = request("gzip");
    write(socket, request.substring(0, 1 + random.nextInt(request.length() - 2)));
    Thread.sleep(random.nextInt(100));
  }

  private void readSlowly(Socket socket) throws IOException, InterruptedException {
    socket.setReceiveBufferSize(1 << 10);
    write(socket, request("identity").repeat(4));
    InputStream in = socket.getInputStream();
    byte[] buffer = new byte[512];
    for (int i = 0; i < 20 && in.read(buffer) >= 0; i++) {
      Thread.sleep(10);
    }
  }

  private void pipelineAndVanish(Socket socket) throws IOException {
    write(socket, request("gzip").repeat(20));
    socket.setSoLinger(true, 0);
  }

  private void sendLongField(Socket socket) throws IOException {
    write(socket, request("gzip").replace("gzip", "gzip;q=" + "0".repeat(64 << 10)));
    socket.getInputStream().readNBytes(100);
  }

  private String request(String coding) {
    return "GET "
        + expected.get(random.nextInt(expected.size())).path()
        + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: "
        + coding
        + "\r\n\r\n";
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
