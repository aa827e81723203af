package dev.postc.benchmarks;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Asks for pages at random, whole, in part and conditionally, and checks each answer. */
final class GoodClient {
  private static final int MOST_ON_A_CONNECTION = 500;
  private static final int PATIENCE_MILLIS = 30_000;

  private final int port;
  private final List<Expected> expected;
  private final Random random;

  GoodClient(int port, List<Expected> expected, long seed) {
    this.port = port;
    this.expected = expected;
    this.random = new Random(seed);
  }

  /** One connection; returns how many requests were answered rightly. */
  int session(Instant end) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(socket.getInputStream(), 32 << 10));
      OutputStream out = socket.getOutputStream();
      int count = 0;
      while (count < MOST_ON_A_CONNECTION && Instant.now().isBefore(end)) {
        boolean closes = ask(expected.get(random.nextInt(expected.size())), in, out);
        count++;
        if (closes) {
          throw new IOException("the server closed a connection behind a good request");
        }
      }
      return count;
    }
  }

  private boolean ask(Expected page, DataInputStream in, OutputStream out) throws IOException {
    WireResponse response;
    switch (random.nextInt(10)) {
      case 0, 1 -> {
        response = send("GET", page, "If-None-Match: \"other\", " + page.tag() + "\r\n", in, out);
        page.checkUnchanged(response);
      }
      case 2 -> {
        response = send("HEAD", page, "", in, out);
        page.checkHead(response);
      }
      case 3, 4 -> response = askForPart(page, in, out);
      case 5 -> {
        // A range of another version: the whole page.
        response = send("GET", page, "Range: bytes=0-9\r\nIf-Range: \"other\"\r\n", in, out);
        page.check(response);
      }
      default -> {
        response = send("GET", page, "", in, out);
        page.check(response);
      }
    }
    return response.closes();
  }

  private WireResponse askForPart(Expected page, DataInputStream in, OutputStream out)
      throws IOException {
    Expected kept = page;
    while (kept.body() == null) {
      kept = expected.get(random.nextInt(expected.size()));
    }
    int first = random.nextInt(kept.length());
    int last = first + random.nextInt(kept.length() - first);
    String fields = "Range: bytes=" + first + "-" + last + "\r\nIf-Range: " + kept.tag() + "\r\n";
    WireResponse response = send("GET", kept, fields, in, out);
    kept.checkPart(response, first, last);
    return response;
  }

  private static WireResponse send(
      String method, Expected page, String fields, DataInputStream in, OutputStream out)
      throws IOException {
    String request =
        method
            + " "
            + page.path()
            + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: "
            + page.coding()
            + "\r\n"
            + fields
            + "\r\n";
    out.write(request.getBytes(StandardCharsets.US_ASCII));
    return WireResponse.read(in, method.equals("HEAD"));
  }
}
