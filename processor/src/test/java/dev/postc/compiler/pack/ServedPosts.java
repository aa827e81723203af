package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.postc.SiteOptions;
import dev.postc.compiler.Compilation;
import dev.postc.compiler.SiteCompiler;
import dev.postc.compiler.brotli.BrotliEncoder;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.options.BuildEnvironment;
import dev.postc.compiler.options.Declared;
import dev.postc.compiler.schema.Schema;
import dev.postc.http.SiteHandler;
import dev.postc.pack.StoredRecord;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** A site of a folder and a server of others, each at an address of its own. Not thread-safe. */
final class ServedPosts implements AutoCloseable {
  private final Path base;
  private final HttpServer elsewhere = start();
  private HttpServer server;
  private StoredSite site;

  ServedPosts(Path base) throws IOException {
    this.base = base;
  }

  private static HttpServer start() throws IOException {
    HttpServer started =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    started.start();
    return started;
  }

  /** Adds a file to the server of others, which any page may read. */
  void elsewhere(String path, String type, String content) {
    elsewhere.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
          send(exchange, type, content);
        });
  }

  String addressElsewhere() {
    return address(elsewhere);
  }

  /** The address of the site. */
  String address() {
    return address(server);
  }

  private static String address(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Adds a source or a file to the site, before it is served. */
  void post(String path, String text) throws IOException {
    Path file = base.resolve("posts").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /**
   * Compiles and serves what was written; below {@code /attacked} the page {@code a.html}, with
   * markup of a stranger's.
   */
  void serve(String injected) throws IOException {
    site = compile();
    server = start();
    server.createContext("/", new SiteHandler(site));
    answer("/outside/own.js", "text/javascript", "log('own');");
    answer(
        "/attacked",
        exchange -> {
          StoredRecord page = site.record("/a.html");
          exchange.getResponseHeaders().set("Content-Security-Policy", site.policy(page));
          send(
              exchange,
              page.contentType(),
              text(site, page).replace("</main>", injected + "</main>"));
        });
  }

  /** What is served. */
  StoredSite compiled() {
    return site;
  }

  /** Has another handler answer at a path of the site's server. */
  void answer(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  /** The same with a file of the application's own. */
  void answer(String path, String type, String content) {
    answer(path, exchange -> send(exchange, type, content));
  }

  private StoredSite compile() {
    Compilation compilation =
        SiteCompiler.compile(
            Declared.site()
                .packageName(SiteFixture.PACKAGE)
                .severity("POST105:ignore", "POST113:ignore")
                .outside("/outside/")
                .build(),
            1,
            Schema.NONE,
            new BuildEnvironment(
                Map.of("postc.now", "2026-01-01"),
                Optional.empty(),
                Clock.systemUTC(),
                StandardCharsets.UTF_8,
                BrotliEncoder::flaw),
            base);
    assertThat(compilation.diagnostics()).extracting(Diagnostic::text).isEmpty();
    return SiteFixture.open(
        compilation.outputs().stream()
            .filter(Output.Resource.class::isInstance)
            .map(Output.Resource.class::cast)
            .toList(),
        SiteOptions.defaults());
  }

  private static String text(StoredSite site, StoredRecord page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    site.identity(page).writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, String type, String text) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    }
  }

  @Override
  public void close() {
    elsewhere.stop(0);
    if (server != null) {
      server.stop(0);
    }
  }
}
