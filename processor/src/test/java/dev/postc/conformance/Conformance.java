package dev.postc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Asks a server the cases of the table. */
final class Conformance {
  /** Of what may change under its path, and of what may not. */
  private static final List<String> CACHING =
      List.of("no-cache", "public, max-age=31536000, immutable");

  private static final Set<Integer> NEGOTIATED = Set.of(200, 206, 304, 406, 412, 416);

  private final ServerUnderTest server;
  private final References references;

  Conformance(ServerUnderTest server, References references) {
    this.server = server;
    this.references = references;
  }

  /** The mark of a case that the server answers itself, else {@code null}. */
  static HttpCase.OwnAnswer ownAnswer(HttpCase asked, ServerUnderTest server) {
    return server.names().stream()
        .map(asked.servers()::get)
        .filter(own -> own != null)
        .findFirst()
        .orElse(null);
  }

  void check(HttpCase asked) {
    try {
      send(asked);
    } catch (IOException | AssertionError e) {
      // Reports number the cases; who reads one wants the name.
      throw new AssertionError(asked.name() + ": " + e.getMessage(), e);
    }
  }

  private void send(HttpCase asked) throws IOException {
    HttpCase.OwnAnswer own = ownAnswer(asked, server);
    int reached = server.reached();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(asked.request().getBytes(StandardCharsets.ISO_8859_1));
      WireAnswer answer = WireAnswer.read(socket.getInputStream(), asked.isHead());
      boolean siteAnswered = server.reached() > reached;
      if (own != null) {
        assertThat(answer.status()).as("status").isIn(own.statuses());
        assertThat(siteAnswered).as("reached the site, though marked").isFalse();
        return;
      }
      assertThat(siteAnswered).as("reached the site; the server said " + answer.status()).isTrue();
      checkWhatHoldsForAll(answer);
      checkExpected(asked, answer);
      if (asked.keepsConnection()) {
        checkInStep(socket, answer);
      }
    }
  }

  private static void checkWhatHoldsForAll(WireAnswer answer) {
    assertThat(answer.fields())
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Referrer-Policy", "strict-origin-when-cross-origin")
        .containsEntry("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    assertThat(answer.fields()).containsKey("Date").doesNotContainKey("Transfer-Encoding");
    if (NEGOTIATED.contains(answer.status())) {
      assertThat(answer.fields()).containsEntry("Vary", "Accept-Encoding");
      assertThat(answer.fields())
          .hasEntrySatisfying("Cache-Control", value -> assertThat(value).isIn(CACHING));
    }
  }

  private void checkExpected(HttpCase asked, WireAnswer answer) throws IOException {
    assertThat(answer.status()).as("status").isIn(asked.statuses());
    assertThat(answer.fields()).containsAllEntriesOf(asked.equal(server.names()));
    for (String name : asked.present()) {
      assertThat(answer.fields()).containsKey(name);
    }
    for (String name : asked.absent()) {
      assertThat(answer.fields()).doesNotContainKey(name);
    }
    if (asked.body() != null) {
      checkBody(asked.body().split(" ", -1), answer);
    }
  }

  private void checkBody(String[] words, WireAnswer answer) throws IOException {
    switch (words[0]) {
      case "empty" -> assertThat(answer.body()).isEmpty();
      case "parts" -> checkParts(words, answer);
      default -> assertThat(answer.body()).isEqualTo(references.bytes(words));
    }
  }

  /** RFC 2046, section 5.1.1. */
  private void checkParts(String[] words, WireAnswer answer) throws IOException {
    String type = answer.fields().get("Content-Type");
    assertThat(type).startsWith("multipart/byteranges; boundary=");
    String delimiter = "--" + type.substring(type.indexOf('=') + 1);
    String document = words[1];
    StringBuilder expected = new StringBuilder();
    for (String range : Arrays.copyOfRange(words, 2, words.length)) {
      expected
          .append(delimiter)
          .append("\r\nContent-Type: ")
          .append(references.document(document).contentType())
          .append("\r\nContent-Range: bytes " + range + "/")
          .append(references.document(document).length())
          .append("\r\n\r\n")
          .append(new String(references.bytes(document, range), StandardCharsets.ISO_8859_1))
          .append("\r\n");
    }
    assertThat(answer.text()).isEqualTo(expected + delimiter + "--\r\n");
  }

  /** That nothing stands on the connection behind the answer. */
  private static void checkInStep(Socket socket, WireAnswer answer) throws IOException {
    if (answer.closes()) {
      return;
    }
    String probe = "GET /blog/tiny.txt HTTP/1.1\r\nHost: localhost\r\n\r\n";
    socket.getOutputStream().write(probe.getBytes(StandardCharsets.US_ASCII));
    WireAnswer next = WireAnswer.read(socket.getInputStream(), false);
    assertThat(next.text()).as("answer to the next request").isEqualTo("tiny");
  }
}
