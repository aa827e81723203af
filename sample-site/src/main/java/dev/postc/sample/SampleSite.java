package dev.postc.sample;

import com.sun.net.httpserver.HttpServer;
import dev.postc.http.SiteHandler;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the site on the loopback address with the JDK's own HTTP server. */
public final class SampleSite implements AutoCloseable {
  private static final int DEFAULT_PORT = 8080;

  private final HttpServer server;
  private final ExecutorService workers;

  private SampleSite(HttpServer server, ExecutorService workers) {
    this.server = server;
    this.workers = workers;
  }

  /**
   * Starts a server.
   *
   * @param port 0 for any free one
   * @throws BindException if the port is taken
   */
  public static SampleSite start(int port) throws IOException {
    SiteHandler pages = new SiteHandler(Blog.site());
    // The JDK server reads this once, when its first instance is made. Without it, Nagle's
    // algorithm and the client's delayed ACK hold each response back for about 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server = HttpServer.create(loopback(port), 0);
    ExecutorService workers =
        Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
    server.setExecutor(workers);
    server.createContext("/", pages);
    server.createContext(HandPicked.PATH, new HandPicked(pages));
    server.createContext(MermaidModule.PATH, MermaidModule.fromWebJar(pages));
    server.start();
    return new SampleSite(server, workers);
  }

  /** The address of the home page. */
  public URI address() {
    InetSocketAddress address = server.getAddress();
    return URI.create(
        "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/");
  }

  /** Stops the server; exchanges under way are cut off. */
  @Override
  public void close() {
    server.stop(0);
    workers.shutdown();
  }

  /**
   * Serves until the process is stopped.
   *
   * @param args a port, or nothing for 8080
   */
  @SuppressWarnings("resource") // The server is to outlive this method.
  public static void main(String[] args) throws IOException {
    int port = args.length == 0 ? DEFAULT_PORT : port(args[0]);
    try {
      System.out.println(start(port).address());
    } catch (BindException e) {
      fail("port " + port + " is taken; give another one as the argument, or 0 for any free one");
    }
  }

  /** Not "localhost", which may be an IPv6 address here and an IPv4 address to the client. */
  private static InetSocketAddress loopback(int port) throws IOException {
    return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
  }

  private static int port(String argument) {
    if (!argument.matches("[0-9]{1,5}") || Integer.parseInt(argument) > 65_535) {
      fail("\"" + argument + "\" is not a port; expected a number from 0 to 65535");
    }
    return Integer.parseInt(argument);
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(2);
  }
}
