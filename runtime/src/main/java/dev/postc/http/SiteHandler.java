package dev.postc.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.postc.Site;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/**
 * Serves a site from the JDK's HTTP server. It matches the whole path of a request, whatever the
 * context that it is registered for; {@code server.createContext("/", new SiteHandler(site))} fits
 * every site.
 *
 * <p>The JDK's server delays each answer by some 40 ms unless the system property {@code
 * sun.net.httpserver.nodelay} is {@code true} when it starts.
 *
 * <p>A modular application must itself require {@code jdk.httpserver}: the runtime does so only at
 * compile time, since other servers do without it.
 *
 * <p>Safe for any number of threads.
 */
@SuppressWarnings("exports")
public final class SiteHandler implements HttpHandler {
  private static final long NO_CONTENT = -1;
  private static final System.Logger LOGGER = System.getLogger(SiteHandler.class.getName());

  private final SiteResponder responder;

  /**
   * @param site one that generated code opened
   * @throws IllegalArgumentException if it is another implementation of {@link Site}
   */
  public SiteHandler(Site site) {
    this.responder = new SiteResponder(site);
  }

  @Override
  public void handle(HttpExchange exchange) {
    try {
      send(exchange, responder.respond(request(exchange)));
    } catch (IOException e) {
      // The client went away, or the connection broke: nobody is left to be told.
      LOGGER.log(System.Logger.Level.DEBUG, "an answer was not sent to its end", e);
    } catch (RuntimeException e) {
      LOGGER.log(System.Logger.Level.ERROR, "cannot answer " + exchange.getRequestURI(), e);
      fail(exchange);
    } finally {
      exchange.close();
    }
  }

  private static SiteRequest request(HttpExchange exchange) {
    URI uri = exchange.getRequestURI();
    return new SiteRequest(
        exchange.getRequestMethod(),
        path(uri),
        uri.getRawQuery(),
        name -> {
          List<String> values = exchange.getRequestHeaders().get(name);
          return values == null ? List.of() : values;
        });
  }

  private static String path(URI uri) {
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    // "//a/b" on a request line is a path, but the server reads it as host and path.
    return uri.getScheme() == null && uri.getRawAuthority() != null
        ? "//" + uri.getRawAuthority() + path
        : path;
  }

  private static void send(HttpExchange exchange, SiteResponse response) throws IOException {
    response.fields().forEach(exchange.getResponseHeaders()::set);
    long length = response.content().length();
    exchange.sendResponseHeaders(response.status(), length == 0 ? NO_CONTENT : length);
    if (length > 0) {
      response.content().writeTo(exchange.getResponseBody());
    }
  }

  private static void fail(HttpExchange exchange) {
    if (exchange.getResponseCode() != -1) {
      return;
    }
    try {
      exchange.getResponseHeaders().clear();
      exchange.sendResponseHeaders(500, NO_CONTENT);
    } catch (IOException e) {
      LOGGER.log(System.Logger.Level.DEBUG, "an error was not reported to its client", e);
    }
  }
}
