package dev.postc.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.pack.ConformanceSite;
import dev.postc.http.SiteHeaders;
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
            SiteHandler.passingOn(
                ConformanceSite.open(), SiteHeaders.defaults().with("X-Robots-Tag", "noai")),
            new Handler.Abstract() {
              @Override
              public boolean handle(Request request, Response response, Callback callback) {
                Content.Sink.write(response, true, "application", callback);
                return true;
              }
            }));
    server.start();
    try {
      HttpResponse<String> page = ask(connector, "/blog/tiny.txt");
      assertThat(page.body()).isEqualTo("tiny");
      assertThat(page.headers().allValues("X-Robots-Tag")).containsExactly("noai");
      assertThat(ask(connector, "/login").body()).isEqualTo("application");
      assertThat(ask(connector, "/login").headers().firstValue("X-Robots-Tag")).isEmpty();
      assertThat(ask(connector, "/blog/404.html").body()).isEqualTo("application");
      HttpResponse<String> refused = ask(connector, "POST", "/blog/tiny.txt");
      assertThat(refused.statusCode()).isEqualTo(405);
      assertThat(refused.headers().allValues("Allow")).containsExactly("GET, HEAD, OPTIONS");
      assertThat(ask(connector, "POST", "/login").body()).isEqualTo("application");
    } finally {
      server.stop();
    }
  }

  private static HttpResponse<String> ask(ServerConnector connector, String path) throws Exception {
    return ask(connector, "GET", path);
  }

  private static HttpResponse<String> ask(ServerConnector connector, String method, String path)
      throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create("http://localhost:" + connector.getLocalPort() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
