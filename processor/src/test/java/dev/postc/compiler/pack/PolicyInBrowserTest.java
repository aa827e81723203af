package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import dev.postc.compiler.options.SiteDeclaration;
import dev.postc.compiler.schema.Schema;
import dev.postc.http.SiteHandler;
import dev.postc.http.SiteHeaders;
import dev.postc.pack.StoredSite;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Policies in a real browser, which is the judge of their hashes: all that a page has works under
 * its policy without a complaint, and what was put in on the way does not. Needs Chromium: the file
 * that the system property {@code chromium} names, else {@code chromium} on the path.
 */
class PolicyInBrowserTest {
  private static final String CHECKED_SCRIPT = "log('integrity');";

  /** Says what has run, and what the browser complains of. */
  private static final String LOG =
      """
      <output id="log"></output>
      <script>
        function log(word) { document.getElementById('log').append(word + ' '); }
        addEventListener('securitypolicyviolation', e => log('refused:' + e.effectiveDirective));
      </script>
      """;

  @TempDir Path base;
  private HttpServer elsewhere;
  private HttpServer server;
  private StoredSite site;

  @BeforeEach
  void startAnotherOrigin() throws IOException {
    elsewhere = start();
    answer("/image.svg", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    answer("/module.js", "text/javascript", "import './inner.js'; log('imported');");
    answer("/inner.js", "text/javascript", "log('inner');");
    answer("/checked.js", "text/javascript", CHECKED_SCRIPT);
    answer("/frame.html", "text/html", "<script>parent.postMessage('framed', '*')</script>");
    answer("/sheet.css", "text/css", "#sheet { color: rgb(7, 7, 7) }");
  }

  @AfterEach
  void stop() {
    elsewhere.stop(0);
    if (server != null) {
      server.stop(0);
    }
  }

  private static HttpServer start() throws IOException {
    HttpServer started =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    started.start();
    return started;
  }

  private void answer(String path, String type, String content) {
    elsewhere.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
          send(exchange, type, content.getBytes(StandardCharsets.UTF_8));
        });
  }

  private static void send(HttpExchange exchange, String type, byte[] content) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    }
  }

  private static String address(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void post(String path, String text) throws IOException {
    Path file = base.resolve("posts").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Compiles and serves what was written; below {@code /attacked} with markup of a stranger's. */
  private void serve(String injected) throws IOException {
    Compilation compilation =
        SiteCompiler.compile(
            new SiteDeclaration(
                SiteFixture.PACKAGE,
                "posts",
                "https://example.com",
                "E",
                "Blog",
                "page",
                "published",
                "UTC",
                List.of(),
                List.of(),
                List.of("POST105:ignore", "POST113:ignore"),
                List.of("/outside/"),
                ""),
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
    site =
        SiteFixture.open(
            compilation.outputs().stream()
                .filter(Output.Resource.class::isInstance)
                .map(Output.Resource.class::cast)
                .toList(),
            SiteOptions.defaults());
    server = start();
    server.createContext("/", new SiteHandler(site));
    server.createContext(
        "/outside/own.js",
        exchange ->
            send(exchange, "text/javascript", "log('own');".getBytes(StandardCharsets.UTF_8)));
    server.createContext(
        "/attacked",
        exchange -> {
          var page = site.record("/a.html");
          String html = new String(bytes(site, page), StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Security-Policy", site.policy(page));
          send(
              exchange,
              page.contentType(),
              html.replace("</main>", injected + "</main>").getBytes(StandardCharsets.UTF_8));
        });
  }

  private static byte[] bytes(StoredSite site, dev.postc.pack.StoredRecord page)
      throws IOException {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    site.identity(page).writeTo(out);
    return out.toByteArray();
  }

  private String everything() throws Exception {
    String other = address(elsewhere);
    String digest =
        Base64.getEncoder()
            .encodeToString(
                MessageDigest.getInstance("SHA-384")
                    .digest(CHECKED_SCRIPT.getBytes(StandardCharsets.UTF_8)));
    return """
        title=Everything
        ~~~~~~
        %1$s
        <p id="attribute" style="color: rgb(1, 2, 3); font-family: &quot;é&quot;">x</p>
        <p id="sheet">x</p>
        <style>#element { color: rgb(4, 5, 6) }</style><p id="element">x</p>
        <button id="button" onclick="log('click&amp;')">x</button>
        <a id="link" href="javascript:log('link ü%%20');void 0">x</a>
        <svg><script>if (1 &lt; 2) log('svg');</script><style>#s { fill: red }/*&amp;*/</style></svg>
        <script type="application/ld+json">{"@context": "https://schema.org"}</script>
        <script src="%2$s/checked.js" integrity="sha384-%3$s" crossorigin="anonymous"></script>
        <script type="importmap">{"imports": {"own": "/outside/own.js"}}</script>
        <script type="module">
          import 'own';
          import "%2$s/module.js";
          log('module');
        </script>
        <link rel="stylesheet" href="%2$s/sheet.css">
        <iframe src="%2$s/frame.html"></iframe>
        <iframe srcdoc="<script>parent.log('srcdoc')</script>"></iframe>
        <img src="%2$s/image.svg" onload="log('image')">
        <img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>" onload="log('data')">
        <script>
          addEventListener('message', e => log(e.data));
          addEventListener('load', () => {
            document.getElementById('button').click();
            document.getElementById('link').click();
            for (const id of ['attribute', 'element', 'sheet']) {
              log(getComputedStyle(document.getElementById(id)).color.replaceAll(' ', ''));
            }
          });
        </script>
        """
        .formatted(LOG, other, digest);
  }

  @Test
  void allThatAPageHasWorks() throws Exception {
    post("a.html", everything().replace("\n", "\r\n"));
    serve("");
    assertThat(words(address(server) + "/a.html"))
        .containsExactlyInAnyOrder(
            "click&",
            "link",
            "ü",
            "svg",
            "integrity",
            "own",
            "inner",
            "imported",
            "module",
            "framed",
            "srcdoc",
            "image",
            "data",
            "rgb(1,2,3)",
            "rgb(4,5,6)",
            "rgb(7,7,7)");
  }

  @Test
  void aScriptOfTheSitesOwnMayImportWhatItNames() throws Exception {
    post("a.html", "title=A\n~~~~~~\n" + LOG + "<script type=module src=own.js></script>");
    post("own.js", "import '" + address(elsewhere) + "/module.js';");
    serve("");
    assertThat(words(address(server) + "/a.html")).containsExactly("inner", "imported");
  }

  @Test
  void whatAStrangerPutsInDoesNot() throws Exception {
    post("a.html", "title=A\n~~~~~~\n" + LOG + "<p id=p>x</p><img src='data:,x' onerror='log(1)'>");
    String other = address(elsewhere);
    serve(
        "<script>log('injected')</script>"
            + "<script src='"
            + other
            + "/checked.js'></script>"
            + "<script>function f() { log('injected') }</script>"
            + "<img src=data:,y onerror=\"log('injected')\">"
            + "<script>log(1)</script>"
            + "<p id=q style='color: rgb(1, 2, 3)'>x</p>"
            + "<style>p { color: red }</style>"
            + "<iframe src='"
            + other
            + "/frame.html'></iframe><object data='"
            + other
            + "/frame.html'></object><base href='"
            + other
            + "/'>");
    assertThat(words(address(server) + "/attacked"))
        .doesNotContain("injected", "integrity")
        .containsOnlyOnce("1")
        .contains(
            "refused:script-src-elem",
            "refused:script-src-attr",
            "refused:style-src-attr",
            "refused:style-src-elem",
            "refused:frame-src",
            "refused:base-uri");
  }

  @Test
  void aLibraryThatInjectsStylesNeedsTheAuthorsWord() throws Exception {
    String body =
        "~~~~~~\n"
            + LOG
            + "<style>b { color: rgb(3, 3, 3) }</style><b>x</b><p style='margin: 0'>x</p><script>"
            + "document.body.insertAdjacentHTML('beforeend', '<style>p { color: rgb(9, 9, 9) }');"
            + "for (const e of ['p', 'b'])"
            + " log(getComputedStyle(document.querySelector(e)).color.replaceAll(' ', ''))"
            + "</script>";
    post("a.html", "title=A\n" + body);
    post("b.html", "title=B\ncsp=style-src 'unsafe-inline'\n" + body);
    serve("");
    assertThat(words(address(server) + "/a.html"))
        .contains("rgb(3,3,3)", "refused:style-src-elem")
        .doesNotContain("rgb(9,9,9)");
    assertThat(words(address(server) + "/b.html")).containsExactly("rgb(9,9,9)", "rgb(3,3,3)");
  }

  /** RFC 9111, sections 3.2 and 4.3.4: a 304 brings the fields that a cache puts on what it has. */
  @Test
  void aPageOfTheBrowsersCacheGetsThePolicyOfToday() throws Exception {
    post("a.html", "title=A\n~~~~~~\n<script>parent.postMessage('ran', '*')</script>");
    serve("");
    HttpHandler today = new SiteHandler(site);
    HttpHandler yesterday =
        new SiteHandler(
            site, SiteHeaders.defaults().with("Content-Security-Policy", "script-src 'none'"));
    List<Integer> statuses = new CopyOnWriteArrayList<>();
    server.createContext(
        "/a.html",
        exchange -> {
          (statuses.isEmpty() ? yesterday : today).handle(exchange);
          statuses.add(exchange.getResponseCode());
        });
    String reader =
        LOG
            + """
            <script type="module">
              addEventListener('message', e => log(e.data));
              const read = () => new Promise(done => {
                const frame = document.createElement('iframe');
                frame.src = '/a.html';
                frame.onload = () => setTimeout(done, 100);
                document.body.append(frame);
              });
              await read();
              log('yesterday');
              await read();
              log('today');
            </script>
            """;
    server.createContext(
        "/reader",
        exchange ->
            send(
                exchange,
                "text/html",
                ("<!doctype html><body>" + reader).getBytes(StandardCharsets.UTF_8)));

    assertThat(words(address(server) + "/reader")).containsExactly("yesterday", "ran", "today");
    assertThat(statuses).containsExactly(200, 304);
  }

  /** What was logged, once the page's scripts have run. */
  private List<String> words(String url) throws IOException, InterruptedException {
    String dom = dom(url);
    var log = Pattern.compile("<output id=\"log\">([^<]*)</output>").matcher(dom);
    assertThat(log.find()).as(dom).isTrue();
    return List.of(log.group(1).replace("&amp;", "&").strip().split("\\s+"));
  }

  private String dom(String url) throws IOException, InterruptedException {
    Optional<Path> chromium = chromium();
    assumeTrue(chromium.isPresent(), "no Chromium: name one with -Dchromium=FILE");
    Path out = base.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                chromium.get().toString(),
                "--headless",
                // Chromium refuses to run as root with its sandbox, as containers often do.
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + base.resolve("profile"),
                "--virtual-time-budget=5000",
                "--dump-dom",
                url)
            .redirectOutput(out.toFile())
            .redirectError(base.resolve("chromium.log").toFile())
            .start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("Chromium has ended").isTrue();
      return Files.readString(out);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static Optional<Path> chromium() {
    String named = System.getProperty("chromium", "");
    if (!named.isEmpty()) {
      return Optional.of(Path.of(named));
    }
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
        .map(entry -> Path.of(entry, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
