package dev.postc.embedding;

import com.sun.net.httpserver.HttpServer;
import dev.postc.embedding.journal.Posts;
import dev.postc.http.SiteHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Serves both sites, and a page of its own, with the JDK's server, and prints its address. */
public final class PlainApplication {
  private PlainApplication() {}

  public static void main(String[] args) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/journal", new SiteHandler(dev.postc.embedding.journal.Blog.site()));
    server.createContext("/manual", new SiteHandler(dev.postc.embedding.manual.Blog.site()));
    byte[] own = ("newest: " + Posts.First.post().title()).getBytes(StandardCharsets.US_ASCII);
    server.createContext(
        "/own",
        exchange -> {
          try (exchange) {
            exchange.sendResponseHeaders(200, own.length);
            exchange.getResponseBody().write(own);
          }
        });
    server.start();
    System.out.println("http://localhost:" + server.getAddress().getPort());
  }
}
