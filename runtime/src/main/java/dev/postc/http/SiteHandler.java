package dev.postc.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.postc.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Serves a site from the JDK's HTTP server. It matches the whole path of a request, whatever the
 * context that it is registered for; {@code server.createContext("/", new SiteHandler(site))} fits
 * every site.
 *
 * <p>The JDK's server delays most answers by some 40 ms unless the system property {@code
 * sun.net.httpserver.nodelay} is {@code true} when the first server is made; at the first request a
 * warning says so.
 *
 * <p>A modular application must itself require {@code jdk.httpserver}: the runtime does so only at
 * compile time, since other servers do without it.
 *
 * <p>Safe for any number of threads.
 */
@SuppressWarnings("exports")
public final class SiteHandler implements HttpHandler {
  private static final long NO_CONTENT = -1;
  private static final int MOST_IGNORED_BYTES = 64 << 10;
  private static final int IGNORED_AT_ONCE = 4 << 10;
  private static final System.Logger LOGGER = System.getLogger(SiteHandler.class.getName());

  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private final SiteResponder responder;
  private final AtomicBoolean hasLookedForDelay = new AtomicBoolean();

  /**
   * @param site one that generated code opened
   * @throws IllegalArgumentException if it is another implementation of {@link Site}
   */
  public SiteHandler(Site site) {
    this(site, SiteHeaders.defaults());
  }

  /**
   * @param site as in {@link #SiteHandler(Site)}
   * @param headers what the answers carry beyond the fields of what they send
   * @throws IllegalArgumentException as {@link #SiteHandler(Site)}
   */
  public SiteHandler(Site site, SiteHeaders headers) {
    this.responder = new SiteResponder(site, headers);
  }

  /**
   * Answers a request.
   *
   * @throws IOException if the client went away, or the connection broke. Only by this does the
   *     server learn that it is to forget the connection: where it does not, it keeps it for ever
   */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!hasLookedForDelay.get()) {
      lookForDelay(exchange);
    }
    try {
      SiteResponse response = answer(exchange);
      if (!isRead(exchange.getRequestBody())) {
        // The server closes the connection then, and the client is to know.
        exchange.getResponseHeaders().set("Connection", "close");
      }
      send(exchange, response);
    } catch (RuntimeException e) {
      LOGGER.log(System.Logger.Level.ERROR, failure(exchange), e);
      throw new IOException("an answer was cut off", e);
    } finally {
      exchange.close();
    }
  }

  private SiteResponse answer(HttpExchange exchange) {
    try {
      ExchangeRequest request = new ExchangeRequest(exchange);
      return request.isMalformed() ? responder.badRequest() : responder.respond(request);
    } catch (RuntimeException e) {
      LOGGER.log(System.Logger.Level.ERROR, failure(exchange), e);
      return responder.failure();
    }
  }

  private static String failure(HttpExchange exchange) {
    return "cannot answer " + exchange.getRequestURI();
  }

  /** Not earlier: an application may make its handlers before it sets the property. */
  private void lookForDelay(HttpExchange exchange) {
    boolean isOfJdk = exchange.getClass().getName().startsWith("sun.net.httpserver.");
    if (!hasLookedForDelay.getAndSet(true) && isOfJdk && !Boolean.getBoolean(NO_DELAY)) {
      LOGGER.log(
          System.Logger.Level.WARNING,
          "the JDK's server delays most answers by some 40 ms. Set the system property "
              + NO_DELAY
              + " to true before the first server is made, as with java -D"
              + NO_DELAY
              + "=true");
    }
  }

  /** Reads over the content of a request, which nothing here wants, unless there is much. */
  private static boolean isRead(InputStream content) throws IOException {
    if (content.read() < 0) {
      return true;
    }
    byte[] buffer = new byte[IGNORED_AT_ONCE];
    int left = MOST_IGNORED_BYTES - 1;
    while (left > 0) {
      int count = content.read(buffer, 0, Math.min(left, buffer.length));
      if (count < 0) {
        return true;
      }
      left -= count;
    }
    return false;
  }

  private static void send(HttpExchange exchange, SiteResponse response) throws IOException {
    Headers fields = exchange.getResponseHeaders();
    if (fields.isEmpty()) {
      response.forEachField(fields::add);
    } else {
      response.setFields(fields::containsKey, fields::set, fields::add);
    }
    long length = response.contentLength();
    exchange.sendResponseHeaders(response.status(), length == 0 ? NO_CONTENT : length);
    if (length > 0) {
      // Closing sends the last bytes; the exchange would keep to itself that it could not.
      try (OutputStream body = exchange.getResponseBody()) {
        response.writeTo(body);
      }
    }
  }
}
