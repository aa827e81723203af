package dev.postc.conformance;

import com.sun.net.httpserver.HttpServer;
import dev.postc.Site;
import dev.postc.http.SiteHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The server of the JDK that the tests run on. */
final class JdkServer implements ServerUnderTest {
  private final AtomicInteger reached = new AtomicInteger();
  private HttpServer server;

  @Override
  public void start(Site site) throws IOException {
    // Else each answer takes 40 ms more, unless another test has started a server before.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    SiteHandler handler = new SiteHandler(site);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          reached.incrementAndGet();
          handler.handle(exchange);
        });
    server.start();
  }

  @Override
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public List<String> names() {
    return List.of("jdk" + Runtime.version().feature(), "jdk");
  }

  @Override
  public int reached() {
    return reached.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
