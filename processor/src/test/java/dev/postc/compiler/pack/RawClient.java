package dev.postc.compiler.pack;

import dev.postc.conformance.WireLine;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sends bytes as they are given and reads answers as they come. */
final class RawClient implements AutoCloseable {
  private final Socket socket;

  /** An answer; names of fields in small letters. */
  record Answer(int status, Map<String, String> fields, byte[] content) {
    String field(String name) {
      return fields.get(name);
    }

    String text() {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  RawClient(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(20_000);
  }

  /** One request on this connection, which stays open. */
  Answer send(String method, String target, String... lines) throws IOException {
    ask(method, target, lines);
    return read(method.equals("HEAD"));
  }

  /** Sends a request and reads nothing. */
  void ask(String method, String target, String... lines) throws IOException {
    List<String> request = new ArrayList<>();
    request.add(method + " " + target + " HTTP/1.1");
    request.add("Host: localhost");
    request.addAll(List.of(lines));
    String head = String.join("\r\n", request) + "\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
  }

  void write(byte[] content) throws IOException {
    socket.getOutputStream().write(content);
  }

  /** The answer to what was asked, which was no HEAD. */
  Answer read() throws IOException {
    return read(false);
  }

  private Answer read(boolean head) throws IOException {
    InputStream in = socket.getInputStream();
    int status = Integer.parseInt(WireLine.read(in).substring(9, 12));
    Map<String, String> fields = new TreeMap<>();
    for (String line = WireLine.read(in); !line.isEmpty(); line = WireLine.read(in)) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      if (fields.put(name, line.substring(colon + 1).strip()) != null) {
        throw new IOException("field " + name + " was sent twice");
      }
    }
    boolean none = head || status == 304;
    int length = none ? 0 : Integer.parseInt(fields.getOrDefault("content-length", "-1"));
    return new Answer(status, fields, in.readNBytes(length));
  }

  /** Closes the connection with a reset. */
  void vanish() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
