package dev.postc.jetty;

import dev.postc.Site;
import dev.postc.conformance.ServerUnderTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** Jetty's core server as it comes, but for the size of requests that it reads. */
final class JettyCoreServer implements ServerUnderTest {
  private final AtomicInteger reached = new AtomicInteger();
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  @Override
  public void start(Site site) throws Exception {
    HttpConfiguration configuration =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    configuration.setRequestHeaderSize(256 << 10);
    connector.setHost("localhost");
    server.addConnector(connector);
    server.setHandler(
        new Handler.Wrapper(new SiteHandler(site)) {
          @Override
          public boolean handle(Request request, Response response, Callback callback)
              throws Exception {
            reached.incrementAndGet();
            return super.handle(request, response, callback);
          }
        });
    server.start();
  }

  @Override
  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public List<String> names() {
    return List.of("jetty-core", "jetty");
  }

  @Override
  public int reached() {
    return reached.get();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
