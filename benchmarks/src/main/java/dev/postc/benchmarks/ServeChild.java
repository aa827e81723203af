package dev.postc.benchmarks;

import com.sun.net.httpserver.HttpServer;
import dev.postc.Post;
import dev.postc.Site;
import dev.postc.Tag;
import dev.postc.http.SiteHandler;
import dev.postc.http.SiteRequest;
import dev.postc.http.SiteResponder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.eclipse.jetty.http.HttpHeader;
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
    Post post = (Post) site.find(arguments[1]).orElseThrow();
    byte[] identity = document(site, arguments[1], "identity");
    byte[] gzip = document(site, arguments[1], "gzip");
    int port =
        switch (peer) {
          case JDK -> jdk(new SiteHandler(site));
          case JDK_CONSTANT ->
              jdk(
                  exchange -> {
                    boolean zipped =
                        accepts(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
                    byte[] body = zipped ? gzip : identity;
                    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                    if (zipped) {
                      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    }
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                  });
          case JETTY -> jetty(new dev.postc.jetty.SiteHandler(site));
          case JETTY_CONSTANT -> jetty(new Made(() -> identity, () -> gzip));
          case MARKDOWN -> {
            Supplier<byte[]> page = markdown(Path.of(arguments[2]));
            yield jetty(new Made(page, () -> zipped(page.get())));
          }
          default -> {
            Engine engine = Engine.of(peer, Path.of(arguments[3]));
            Supplier<byte[]> page = () -> engine.render(view(post));
            yield jetty(new Made(page, () -> zipped(page.get())));
          }
        };
    ChildJvm.report("port", port);
    System.out.flush();
    while (System.in.read() >= 0) {
      // The parent closes it when it has measured.
    }
    System.exit(0);
  }

  private static PageView view(Post post) {
    return new PageView(
        post.title(),
        post.description().orElse(""),
        post.date(),
        post.tags().stream().map(Tag::name).toList(),
        Body.of(post));
  }

  /** The pre-rendered body, as an application would keep it. */
  private static final class Body {
    private static String html;

    static synchronized String of(Post post) {
      if (html == null) {
        html = post.html();
      }
      return html;
    }
  }

  private static Supplier<byte[]> markdown(Path source) throws IOException {
    String text = Files.readString(source);
    String body = text.substring(text.indexOf("~~~~~~") + 7);
    List<org.commonmark.Extension> extensions = List.of(TablesExtension.create());
    Parser parser = Parser.builder().extensions(extensions).build();
    HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).build();
    return () ->
        ("<!doctype html><html lang=\"en\"><body>" + renderer.render(parser.parse(body)))
            .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] document(Site site, String path, String coding) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SiteResponder(site)
        .respond(
            new SiteRequest() {
              @Override
              public String method() {
                return "GET";
              }

              @Override
              public String path() {
                return path;
              }

              @Override
              public String query() {
                return null;
              }

              @Override
              public List<String> fieldValues(String name) {
                return name.equalsIgnoreCase("Accept-Encoding") ? List.of(coding) : List.of();
              }
            })
        .writeTo(out);
    return out.toByteArray();
  }

  private static byte[] zipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static boolean accepts(String acceptEncoding) {
    return acceptEncoding != null && acceptEncoding.contains("gzip");
  }

  private static int jdk(com.sun.net.httpserver.HttpHandler handler) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.createContext("/", handler);
    server.start();
    return server.getAddress().getPort();
  }

  private static int jetty(Handler handler) throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(handler);
    server.start();
    return connector.getLocalPort();
  }

  /** Answers everything with what is made for each request, or with a constant. */
  private static final class Made extends Handler.Abstract {
    private final Supplier<byte[]> identity;
    private final Supplier<byte[]> gzip;

    Made(Supplier<byte[]> identity, Supplier<byte[]> gzip) {
      this.identity = identity;
      this.gzip = gzip;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      boolean zipped = accepts(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
      byte[] body = (zipped ? gzip : identity).get();
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
