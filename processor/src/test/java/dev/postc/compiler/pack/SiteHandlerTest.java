package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.postc.SiteOptions;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.pack.RawClient.Answer;
import dev.postc.compiler.render.RenderedBody;
import dev.postc.http.SiteHandler;
import dev.postc.pack.PackResources;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site behind the JDK's server, asked over sockets. */
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
  void servesAPageWithItsFields() throws IOException {
    Answer answer = client.send("GET", "/blog/a-b.html?utm=1");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo(PAGE);
    assertThat(answer.field("content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(answer.field("etag")).matches("\"[A-Za-z0-9_-]{22}\"");
    assertThat(answer.field("vary")).isEqualTo("Accept-Encoding");
    assertThat(answer.field("cache-control")).isEqualTo("no-cache");
    assertThat(answer.field("x-content-type-options")).isEqualTo("nosniff");
    assertThat(answer.fields()).doesNotContainKeys("content-encoding", "transfer-encoding");
  }

  @Test
  void servesTheStoredGzipCodingUnderATagOfItsOwn() throws IOException {
    Answer plain = client.send("GET", "/blog/a-b.html");
    Answer gzip = client.send("GET", "/blog/a-b.html", "Accept-Encoding: gzip, br");
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
  void answersNotModifiedToWhoHasTheChosenRepresentation() throws IOException {
    String gzip = "Accept-Encoding: gzip";
    Answer full = client.send("GET", "/blog/a-b.html", gzip);
    String tag = full.field("etag");
    for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
      Answer answer = client.send("GET", "/blog/a-b.html", gzip, "If-None-Match: " + known);
      assertThat(answer.status()).isEqualTo(304);
      for (String field : List.of("etag", "vary", "cache-control")) {
        assertThat(answer.field(field)).isEqualTo(full.field(field));
      }
      assertThat(answer.fields()).doesNotContainKeys("content-type", "content-encoding");
    }
    assertThat(client.send("HEAD", "/blog/a-b.html", gzip, "If-None-Match: " + tag).status())
        .isEqualTo(304);
    assertThat(client.send("GET", "/blog/a-b.html", "If-None-Match: " + tag).status())
        .isEqualTo(200);
    assertThat(client.send("GET", "/blog/a-b.html", gzip, "If-None-Match: \"x\"").status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/blog/%61%2db.html, 200",
    "/blog/%c3%a9%2f.html, 200",
    "/blog/%C3%A9/.html, 404",
    "/blog/a-b.html/, 404",
    "/blog/A-B.html, 404",
    "/blog/x/../a-b.html, 404",
    "/blog/%2e%2e/%2e%2e/etc/passwd, 404",
    "/blog/%00, 404",
    "/blog/2025/, 200",
    "/blog/404.html, 404",
    "/a-b.html, 404",
    "/, 404",
    "//blog/a-b.html, 404",
    "http://other.example/blog/a-b.html, 200"
  })
  void findsPathsByTheirCanonicalForm(String target, int status) throws IOException {
    assertThat(client.send("GET", target).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/blog/%", "/blog/%zz", "/%e"})
  void neverFailsForAMalformedPath(String target) throws IOException {
    assertThat(client.send("GET", target).status()).isBetween(400, 404);
  }

  @Test
  void explainsAnUnknownPathWithTheSitesDocument() throws IOException {
    Answer plain = client.send("GET", "/blog/nothing.html", "If-None-Match: *");
    assertThat(plain.status()).isEqualTo(404);
    assertThat(plain.text()).contains("Nothing here");
    assertThat(plain.field("vary")).isEqualTo("Accept-Encoding");
    assertThat(plain.fields()).doesNotContainKey("etag");
    Answer gzip = client.send("GET", "/blog/nothing.html", "Accept-Encoding: gzip");
    assertThat(gzip.status()).isEqualTo(404);
    assertThat(gzip.field("content-encoding")).isEqualTo("gzip");
    Answer none = client.send("GET", "/blog/nothing.html", "Accept-Encoding: *;q=0");
    assertThat(none.status()).isEqualTo(404);
    assertThat(none.text()).isEqualTo(plain.text());
  }

  @ParameterizedTest
  @CsvSource({
    "/blog, /blog/",
    "/blog?a=b&c=%20, /blog/?a=b&c=%20",
    "/blog/2025, /blog/2025/",
    "/blog/old.html, /blog/new.html",
    "/blog/old.html?q, /blog/new.html?q",
    "/blog/old.html?, /blog/new.html?",
    "/blog/%6fld/, /blog/new.html",
    "/blog/old, /blog/new.html",
    "/blog/%6fld?q, /blog/new.html?q",
    "/blog/old2/index.html, /blog/new.html",
    "/blog/old2/, /blog/new.html",
    "/blog/old2, /blog/new.html",
    "/blog/evil, /.//evil.example/x.html"
  })
  void redirectsWithinTheSiteAndKeepsTheQuery(String target, String location) throws IOException {
    Answer answer = client.send("GET", target);
    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.field("location")).isEqualTo(location);
    assertThat(answer.content()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil", "//evil.example/blog", "//evil/%2e%2e", "/blog//evil"})
  void neverRedirectsToAnotherHost(String target) throws IOException {
    Answer answer = client.send("GET", target);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.fields()).doesNotContainKey("location");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "get"})
  void allowsGetAndHeadOnly(String method) throws IOException {
    Answer answer = client.send(method, "/blog/a-b.html", "Content-Length: 0");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.field("allow")).isEqualTo("GET, HEAD");
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
  void refusesAClientThatTakesNoCoding() throws IOException {
    Answer answer = client.send("GET", "/blog/a-b.html", "Accept-Encoding: identity;q=0, gzip;q=0");
    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.field("vary")).isEqualTo("Accept-Encoding");
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
    assertThat(logged)
        .singleElement()
        .satisfies(record -> assertThat(record.getThrown()).hasMessageContaining("is damaged"));
    damaged.set(false);
    assertThat(client.send("GET", "/blog/a-b.html").text()).isEqualTo(PAGE);
  }
}
