package dev.postc.sample;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers GET and HEAD with content found by path, and leaves the other paths to the site. The
 * JDK's server gives a context every path that starts with the context's own: {@code /a} has {@code
 * /ab} too. Safe for any number of threads.
 */
abstract class ContentHandler implements HttpHandler {
  /** No body follows the headers: what the JDK server calls this length. */
  private static final long NO_BODY = -1;

  private final HttpHandler others;

  /**
   * @param others answers what has no content here
   */
  ContentHandler(HttpHandler others) {
    this.others = others;
  }

  /**
   * Finds what stands at a path.
   *
   * @param path raw, as on the request line, without the query
   */
  abstract Optional<Content> contentAt(String path) throws IOException;

  @Override
  public final void handle(HttpExchange exchange) throws IOException {
    Optional<Content> content = contentAt(exchange.getRequestURI().getRawPath());
    if (content.isEmpty()) {
      others.handle(exchange);
      return;
    }
    try (exchange) {
      String method = exchange.getRequestMethod();
      if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, NO_BODY);
        return;
      }
      send(exchange, content.get(), method.equals("HEAD"));
    }
  }

  private static void send(HttpExchange exchange, Content content, boolean head)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", content.type());
    headers.set("Cache-Control", content.caching());
    headers.set("X-Content-Type-Options", "nosniff");
    int length = content.bytes().length;
    if (head) {
      headers.set("Content-Length", Integer.toString(length));
      exchange.sendResponseHeaders(200, NO_BODY);
    } else {
      exchange.sendResponseHeaders(200, length == 0 ? NO_BODY : length);
      exchange.getResponseBody().write(content.bytes());
    }
  }
}
