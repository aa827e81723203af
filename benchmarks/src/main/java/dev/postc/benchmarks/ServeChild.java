package dev.postc.benchmarks;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.postc.Site;
import dev.postc.http.SiteHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** A server of one kind, until its standard input ends. */
final class ServeChild {
  private ServeChild() {}

  /** Arguments: the peer, the page's path, its source file, a folder for work files. */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    ServePeer peer = ServePeer.valueOf(arguments[0]);
    Site site = GeneratedBlog.site();
    String path = arguments[1];
    int port =
        switch (peer) {
          case JDK -> jdk(new SiteHandler(site));
          case JDK_CONSTANT -> {
            Answer identity = Answer.of(site, path, "identity");
            Answer gzip = Answer.of(site, path, "gzip");
            yield jdk(exchange -> send(accepts(exchange) ? gzip : identity, exchange));
          }
          case JETTY -> jetty(new dev.postc.jetty.SiteHandler(site));
          case JETTY_CONSTANT ->
              jetty(new Constant(Answer.of(site, path, "identity"), Answer.of(site, path, "gzip")));
          default ->
              jetty(
                  new Made(
                      PageMaker.of(peer, site, path, Path.of(arguments[2]), Path.of(arguments[3])),
                      peer != peer.maker()));
        };
    ChildJvm.report("port", port);
    System.out.flush();
    while (System.in.read() >= 0) {
      // The parent closes it when it has measured.
    }
    System.exit(0);
  }

  private static boolean accepts(HttpExchange exchange) {
    return isGzip(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
  }

  private static boolean isGzip(String acceptEncoding) {
    return acceptEncoding != null && acceptEncoding.contains("gzip");
  }

  /** The cheapest handler that gives the fields that postc gives. */
  private static void send(Answer answer, HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    for (Answer.Field field : answer.fields()) {
      headers.set(field.name(), field.value());
    }
    exchange.sendResponseHeaders(200, answer.body().length);
    exchange.getResponseBody().write(answer.body());
    exchange.close();
  }

  private static int jdk(com.sun.net.httpserver.HttpHandler handler) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    server.setExecutor(threads);
    server.createContext("/", handler);
    server.start();
    return server.getAddress().getPort();
  }

  private static int jetty(Handler handler) throws Exception {
    Server server = new Server();
    // One thread reads, as nginx has one worker.
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(handler);
    server.start();
    return connector.getLocalPort();
  }

  private static boolean accepts(Request request) {
    return isGzip(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
  }

  /** The cheapest handler that gives the fields that postc gives: all is encoded before. */
  private static final class Constant extends Handler.Abstract.NonBlocking {
    private final HttpFields identityFields;
    private final HttpFields gzipFields;
    private final byte[] identity;
    private final byte[] gzip;

    Constant(Answer identity, Answer gzip) {
      this.identityFields = fields(identity);
      this.gzipFields = fields(gzip);
      this.identity = identity.body();
      this.gzip = gzip.body();
    }

    private static HttpFields fields(Answer answer) {
      HttpFields.Mutable fields = HttpFields.build();
      answer
          .fields()
          .forEach(field -> fields.add(new PreEncodedHttpField(field.name(), field.value())));
      return fields.asImmutable();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      boolean zipped = accepts(request);
      response.setStatus(200);
      response.getHeaders().add(zipped ? gzipFields : identityFields);
      response.write(true, ByteBuffer.wrap(zipped ? gzip : identity), callback);
      return true;
    }
  }

  /** Answers everything with what is made for each request. */
  private static final class Made extends Handler.Abstract {
    private final PageMaker maker;

    Made(PageMaker maker, boolean inReadingThread) {
      super(inReadingThread ? InvocationType.NON_BLOCKING : InvocationType.BLOCKING);
      this.maker = maker;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      boolean zipped = accepts(request);
      byte[] body = zipped ? maker.gzip() : maker.identity();
      response.setStatus(200);
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
      if (zipped) {
        response.getHeaders().put(HttpHeader.CONTENT_ENCODING, "gzip");
      }
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
      response.write(true, ByteBuffer.wrap(body), callback);
      return true;
    }
  }
}
