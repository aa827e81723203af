package dev.postc.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Protects the tests beside it from an application that prints much: it would stand still. */
class RunningJvmTest {
  /** Answers once it has printed more than a pipe holds. */
  private static final String CHATTY =
      """
      import com.sun.net.httpserver.HttpServer;
      import java.net.InetAddress;
      import java.net.InetSocketAddress;

      class Chatty {
        public static void main(String[] arguments) throws Exception {
          InetAddress local = InetAddress.getLoopbackAddress();
          HttpServer server = HttpServer.create(new InetSocketAddress(local, 0), 0);
          System.out.println("http://localhost:" + server.getAddress().getPort());
          System.out.println("x".repeat(4 << 20));
          server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
          });
          server.start();
        }
      }
      """;

  @TempDir Path folder;

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void anApplicationMayPrintOn() throws Exception {
    Path source = Files.writeString(folder.resolve("Chatty.java"), CHATTY);

    try (RunningJvm chatty = RunningJvm.java(source.toString())) {
      assertThat(chatty.get("/").statusCode()).isEqualTo(204);
    }
  }
}
