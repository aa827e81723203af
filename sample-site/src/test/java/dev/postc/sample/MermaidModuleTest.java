package dev.postc.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.postc.http.SiteHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the WebJar gives away over HTTP, and what it does not. */
class MermaidModuleTest {
  private static final String ENTRY = "/mermaid/mermaid.esm.min.mjs";
  private static final Pattern IMPORT = Pattern.compile("\"\\./(chunks/[^\"]+)\"");

  private static HttpServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
    server.createContext(
        MermaidModule.PATH, MermaidModule.fromWebJar(new SiteHandler(Blog.site())));
    server.start();
    InetSocketAddress address = server.getAddress();
    browser =
        new Browser(
            URI.create(
                "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/"));
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  @Test
  void theModuleIsJavaScript() throws Exception {
    HttpResponse<String> response = browser.get(ENTRY);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("text/javascript; charset=utf-8");
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("max-age=3600");
    assertThat(response.body()).contains("export").hasSizeGreaterThan(10_000);
  }

  @Test
  void everyChunkThatTheModuleImportsIsServed() throws Exception {
    List<String> chunks =
        IMPORT.matcher(browser.get(ENTRY).body()).results().map(found -> found.group(1)).toList();
    assertThat(chunks).hasSizeGreaterThan(20);
    for (String chunk : chunks) {
      HttpResponse<String> response = browser.get(MermaidModule.PATH + chunk);
      assertThat(response.statusCode()).as(chunk).isEqualTo(200);
      assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mermaid/",
        "/mermaid/package.json",
        "/mermaid/mermaid.js",
        "/mermaid/../package.json",
        "/mermaid/../../../../../../dev/postc/sample/SampleSite.class",
        "/mermaid/%2e%2e/package.json",
        "/mermaid/..%2fpackage.json",
        "/mermaid/chunks/mermaid.esm.min/../../mermaid.js",
        "/mermaid/chunks/mermaid.esm.min/no-such-chunk.mjs",
        "/mermaid//mermaid.esm.min.mjs",
        "/mermaid/mermaid.esm.min.mjs/"
      })
  void nothingElseOfTheClassPathIsServed(String path) throws Exception {
    assertThat(browser.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void headHasTheLengthAndNoBody() throws Exception {
    HttpResponse<String> get = browser.get(ENTRY);
    HttpResponse<String> head = browser.send("HEAD", ENTRY);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length"))
        .isPresent()
        .isEqualTo(get.headers().firstValue("Content-Length"));
  }

  @Test
  void otherMethodsAreRefusedWithThoseThatWork() throws Exception {
    HttpResponse<String> response = browser.send("POST", ENTRY);
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
  }
}
