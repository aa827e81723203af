package dev.postc.examples;

import dev.postc.Site;
import dev.postc.conformance.ServerUnderTest;
import io.javalin.Javalin;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Javalin as it comes, but for the size of requests that it reads. */
final class JavalinServer implements ServerUnderTest {
  private final AtomicInteger reached = new AtomicInteger();
  private Javalin server;

  @Override
  public void start(Site site) {
    server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(256 << 10));
              config.routes.before(context -> reached.incrementAndGet());
              config.routes.before(new JavalinSite(site));
            });
    server.start("localhost", 0);
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public List<String> names() {
    return List.of("javalin");
  }

  @Override
  public int reached() {
    return reached.get();
  }

  @Override
  public void close() {
    server.stop();
  }
}
