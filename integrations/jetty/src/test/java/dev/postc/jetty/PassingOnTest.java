package dev.postc.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.pack.ConformanceSite;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

/** Protects that a site leaves to the next handler what it does not know. */
class PassingOnTest {
  @Test
  void theNextHandlerIsAskedForUnknownPaths() throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("localhost");
    server.addConnector(connector);
    server.setHandler(
        new Handler.Sequence(
            SiteHandler.passingOn(ConformanceSite.open()),
            new Handler.Abstract() {
              @Override
              public boolean handle(Request request, Response response, Callback callback) {
                Content.Sink.write(response, true, "application", callback);
                return true;
              }
            }));
    server.start();
    try {
      assertThat(body(connector, "/blog/tiny.txt")).isEqualTo("tiny");
      assertThat(body(connector, "/login")).isEqualTo("application");
      assertThat(body(connector, "/blog/404.html")).isEqualTo("application");
    } finally {
      server.stop();
    }
  }

  private static String body(ServerConnector connector, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create("http://localhost:" + connector.getLocalPort() + path))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
