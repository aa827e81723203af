package dev.postc.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.pack.ConformanceSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Protects a container from clients that go away before they have read their answer. */
class VanishingClientTest {
  static Stream<ContainerUnderTest> containers() {
    return Stream.of(new TomcatServer(), new JettyServer(), new UndertowServer());
  }

  @ParameterizedTest
  @MethodSource("containers")
  void leavesTheContainerServing(ContainerUnderTest container) throws Exception {
    // JUnit closes it.
    container.start(ConformanceSite.open());
    for (int i = 0; i < 500; i++) {
      try (Socket socket = ask(container)) {
        // A reset in place of an orderly end.
        socket.setSoLinger(true, 0);
      }
    }
    try (Socket socket = ask(container)) {
      socket.setSoTimeout(20_000);
      assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 200");
    }
  }

  private static Socket ask(ContainerUnderTest container) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), container.port());
    socket
        .getOutputStream()
        .write(
            "GET /blog/a-b.html HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }
}
