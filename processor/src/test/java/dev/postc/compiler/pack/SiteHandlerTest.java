package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpServer;
import dev.postc.SiteOptions;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.pack.RawClient.Answer;
import dev.postc.compiler.render.RenderedBody;
import dev.postc.http.SiteHandler;
import dev.postc.http.SiteHeaders;
import dev.postc.pack.PackResources;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A site behind the JDK's server, asked over sockets: what the table of HTTP cases cannot say,
 * since it compares answers or breaks something.
 */
class SiteHandlerTest {
  private static final String BODY = "<p>Grüße an alle.</p>".repeat(200);
  private static final String PAGE = SiteFixture.HEAD + BODY + SiteFixture.TAIL;

  private static final Pattern SHARD = Pattern.compile("/s\\d+$");
  private static final List<Output.Resource> PACK = fixture().pack();
  private final Queue<LogRecord> logged = new ConcurrentLinkedQueue<>();
  private final Logger logger = Logger.getLogger(SiteHandler.class.getName());
  private HttpServer server;
  private RawClient client;

  @BeforeEach
  void start() throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    logger.setUseParentHandlers(false);
    logger.setFilter(
        record -> {
          logged.add(record);
          return false;
        });
    start(SiteFixture.open(PACK, SiteOptions.defaults()));
  }

  private void start(StoredSite site) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", new SiteHandler(site));
    server.start();
    client = new RawClient(server.getAddress().getPort());
  }

  @AfterEach
  void stop() throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    client.close();
    server.stop(0);
    logger.setFilter(null);
    logger.setUseParentHandlers(true);
  }

  private static SiteFixture fixture() {
    SiteFixture fixture =
        new SiteFixture("https://example.com/blog")
            .post("/blog/a-b.html", LocalDate.of(2025, 3, 15), "A", BODY)
            .post("/blog/%C3%A9%2F.html", LocalDate.of(2025, 3, 14), "É", "<p>é</p>")
            .document("/blog/index.html", "text/html; charset=utf-8", "<h1>Home</h1>")
            .document("/blog/2025/index.html", "text/html; charset=utf-8", "<h1>2025</h1>")
            .document("/blog/tiny.txt", "text/plain; charset=utf-8", "tiny")
            .document("/blog/big.html", "text/html", PackBoundaryTest.noise(1, 5_000_000));
    fixture.add(alias("/blog/new.html", "/blog/old/", "/blog/old.html", "/blog/old2/index.html"));
    return fixture.add(alias("//evil.example/x.html", "/blog/evil"));
  }

  private static SiteFixture.Piece alias(String path, String... aliases) {
    return new SiteFixture.Piece(
        path,
        SiteFixture.entry(path, "New", "page", Optional.empty()),
        List.of(aliases),
        List.of(),
        new RenderedBody(SiteFixture.html("new"), SiteFixture.html(""), List.of()),
        true);
  }

  @Test
  void servesTheStoredGzipCodingUnderATagOfItsOwn() throws IOException {
    Answer plain = client.send("GET", "/blog/a-b.html");
    Answer gzip = client.send("GET", "/blog/a-b.html", "Accept-Encoding: gzip");
    assertThat(gzip.status()).isEqualTo(200);
    assertThat(gzip.field("content-encoding")).isEqualTo("gzip");
    assertThat(gzip.field("vary")).isEqualTo("Accept-Encoding");
    assertThat(gzip.field("etag")).isNotEqualTo(plain.field("etag"));
    assertThat(gzip.content().length).isLessThan(plain.content().length);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.content())).readAllBytes())
        .isEqualTo(plain.content());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/blog/a-b.html", "/blog/tiny.txt", "/blog/nothing", "/blog/old.html", "/blog"})
  void answersHeadLikeGetWithoutContent(String path) throws IOException {
    for (String accepted : List.of("identity", "gzip")) {
      Answer get = client.send("GET", path, "Accept-Encoding: " + accepted);
      Answer head = client.send("HEAD", path, "Accept-Encoding: " + accepted);
      assertThat(head.status()).isEqualTo(get.status());
      get.fields().remove("date");
      head.fields().remove("date");
      assertThat(head.fields()).isEqualTo(get.fields());
      assertThat(head.field("content-length")).isEqualTo("" + get.content().length);
    }
    // The connection is in step: no content was left on it.
    assertThat(client.send("GET", "/blog/tiny.txt").text()).isEqualTo("tiny");
  }

  @Test
  void sendsTheFieldsThatTheApplicationChoseAndThoseThatItSetItself() throws IOException {
    HttpContext context =
        server.createContext(
            "/blog/2025/",
            new SiteHandler(
                SiteFixture.open(PACK, SiteOptions.defaults()),
                SiteHeaders.defaults().with("X-Robots-Tag", "noai").withPageCaching("no-store")));
    context
        .getFilters()
        .add(
            Filter.beforeHandler(
                "sets",
                exchange -> {
                  exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
                  exchange.getResponseHeaders().set("Cache-Control", "public");
                }));

    Answer answer = client.send("GET", "/blog/2025/");

    assertThat(answer.field("x-robots-tag")).isEqualTo("noai");
    assertThat(answer.field("cache-control")).isEqualTo("no-store");
    assertThat(answer.field("referrer-policy")).isEqualTo("no-referrer");
  }

  /** Which the server lets through (RFC 9112, section 3.2). */
  @ParameterizedTest
  @ValueSource(strings = {"/blog/a-b.html#part", "/blog/2025?a=b#part"})
  void refusesATargetWithAFragment(String target) throws IOException {
    assertThat(client.send("GET", target).status()).isEqualTo(400);
  }

  @Test
  void warnsOnceOfAServerThatDelaysItsAnswers() throws IOException {
    System.clearProperty("sun.net.httpserver.nodelay");
    client.send("GET", "/blog/tiny.txt");
    client.send("GET", "/blog/tiny.txt");
    assertThat(logged)
        .singleElement()
        .satisfies(
            record ->
                assertThat(record.getMessage()).contains("-Dsun.net.httpserver.nodelay=true"));
  }

  @Test
  void keepsAConnectionWhoseSmallBodyNobodyWanted() throws IOException {
    client.ask("POST", "/blog/a-b.html", "Content-Length: 60000");
    client.write(new byte[60_000]);
    Answer answer = client.read();
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.fields()).doesNotContainKey("connection");
    assertThat(client.send("GET", "/blog/tiny.txt").text()).isEqualTo("tiny");
  }

  @Test
  void saysThatItClosesAConnectionWithALargeBody() throws IOException {
    client.ask("PUT", "/blog/a-b.html", "Content-Length: 1000000");
    client.write(new byte[64 << 10]);
    Answer answer = client.read();
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.field("connection")).isEqualTo("close");
  }

  @Test
  void survivesClientsThatVanishAndSaysNothingOfThem() throws IOException {
    for (int i = 0; i < 20; i++) {
      try (RawClient gone = new RawClient(server.getAddress().getPort())) {
        gone.ask("GET", "/blog/big.html");
        gone.vanish();
      }
    }
    assertThat(client.send("GET", "/blog/a-b.html").status()).isEqualTo(200);
    assertThat(logged).isEmpty();
  }

  /** The server forgets a connection only if the handler fails; it would keep each for ever. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsTheServerOfAClientThatIsGone(boolean atOnce) throws Exception {
    StoredSite site = SiteFixture.open(PACK, SiteOptions.defaults());
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            if (atOnce) {
              throw new IOException("gone");
            }
          }

          @Override
          public void close() throws IOException {
            throw new IOException("gone");
          }
        };
    CompletableFuture<Void> answered = new CompletableFuture<>();
    server.createContext(
        "/blog/a-b.html",
        exchange -> {
          exchange.setStreams(null, gone);
          try {
            new SiteHandler(site).handle(exchange);
            answered.complete(null);
          } catch (IOException e) {
            answered.completeExceptionally(e);
            throw e;
          }
        });
    client.ask("GET", "/blog/a-b.html");
    assertThat(answered)
        .failsWithin(Duration.ofMinutes(1))
        .withThrowableThat()
        .withMessageContaining("gone");
    assertThat(logged).isEmpty();
  }

  @Test
  void reportsADamagedPackAndRecovers() throws IOException {
    client.close();
    server.stop(0);
    Map<String, byte[]> resources = SiteFixture.byName(PACK);
    AtomicBoolean damaged = new AtomicBoolean(true);
    start(
        StoredSite.open(
            new PackResources(
                SiteFixture.PACKAGE,
                name ->
                    new ByteArrayInputStream(
                        resources.get(name),
                        0,
                        resources.get(name).length
                            - (damaged.get() && SHARD.matcher(name).find() ? 1 : 0))),
            SiteOptions.defaults()));
    Answer broken = client.send("GET", "/blog/a-b.html");
    assertThat(broken.status()).isEqualTo(500);
    assertThat(broken.content()).isEmpty();
    assertThat(broken.fields())
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("referrer-policy", "strict-origin-when-cross-origin")
        .containsEntry("permissions-policy", "camera=(), geolocation=(), microphone=()")
        .containsEntry("cache-control", "no-cache");
    assertThat(logged)
        .singleElement()
        .satisfies(record -> assertThat(record.getThrown()).hasMessageContaining("is damaged"));
    damaged.set(false);
    assertThat(client.send("GET", "/blog/a-b.html").text()).isEqualTo(PAGE);
  }
}
