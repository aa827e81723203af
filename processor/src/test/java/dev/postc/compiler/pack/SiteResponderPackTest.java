package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.SiteOptions;
import dev.postc.http.SiteRequest;
import dev.postc.http.SiteResponder;
import dev.postc.http.SiteResponse;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer costs of a pack, without a server. */
class SiteResponderPackTest {
  private static final String BODY = "<p>Text</p>".repeat(1000);

  private final List<String> reads = new ArrayList<>();

  private record Request(String method, String path) implements SiteRequest {
    @Override
    public String query() {
      return null;
    }

    @Override
    public List<String> fieldValues(String name) {
      return List.of();
    }
  }

  private StoredSite open(SiteOptions options) {
    SiteFixture fixture =
        new SiteFixture("https://example.com")
            .post("/a.html", LocalDate.of(2025, 3, 15), "A", BODY);
    return PackCacheTest.recording(fixture.pack(), options, reads);
  }

  private static Map<String, String> fields(SiteResponse response) {
    Map<String, String> fields = new HashMap<>();
    response.forEachField(fields::put);
    return fields;
  }

  @Test
  void inflatesNothingForHead() {
    StoredSite site = open(SiteOptions.defaults());
    SiteResponder responder = new SiteResponder(site);
    assertThat(site.record("/a.html").hasGzip()).isTrue();
    long shard = site.heldBytes();
    SiteResponse head = responder.respond(new Request("HEAD", "/a.html"));
    int length = site.record("/a.html").length();
    assertThat(fields(head)).containsEntry("Content-Length", "" + length);
    assertThat(head.contentLength()).isZero();
    assertThat(site.heldBytes()).isEqualTo(shard);
  }

  @Test
  void explainsUnknownPathsWithoutTheCache() throws IOException {
    SiteResponder responder = new SiteResponder(open(SiteOptions.defaults().withCacheBytes(0)));
    responder.respond(new Request("GET", "/first"));
    reads.clear();
    SiteResponse answer = responder.respond(new Request("GET", "/second"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    answer.writeTo(out);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(out.toString("UTF-8")).contains("Nothing here");
    assertThat(reads).isEmpty();
  }

  @Test
  void inflatesWhenContentIsWrittenAndAnyNumberOfTimes() throws IOException {
    StoredSite site = open(SiteOptions.defaults());
    SiteResponse get = new SiteResponder(site).respond(new Request("GET", "/a.html"));
    long shard = site.heldBytes();
    for (int i = 0; i < 2; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      get.writeTo(out);
      assertThat(out.toString("UTF-8")).isEqualTo(SiteFixture.HEAD + BODY + SiteFixture.TAIL);
      assertThat(get.contentLength()).isEqualTo(out.size());
    }
    assertThat(site.heldBytes()).isEqualTo(shard + get.contentLength());
  }

  /** What the JDK's server never asks for; others do. */
  @ParameterizedTest
  @CsvSource({
    "OPTIONS, *, 204",
    "CONNECT, a:80, 405",
    "GET, *, 404",
    "GET, a:80, 404",
    "GET, /%zz, 400",
    "GET, /%, 400",
    "GET, '/a.html?a=%zz', 400",
    "GET, /a\\b, 404"
  })
  void answersTargetsThatSomeServersKeepBack(String method, String path, int status) {
    SiteResponder responder = new SiteResponder(open(SiteOptions.defaults()));
    assertThat(responder.respond(new Request(method, path)).status()).isEqualTo(status);
  }

  /** A large file is not kept: to look whether it is there, and then to read it, costs it twice. */
  @ParameterizedTest
  @CsvSource({"GET, 200", "HEAD, 200", "POST, 405"})
  void readsWhatItIsAskedForOnceAlsoBeforeAnApplication(String method, int status) {
    StoredSite site = open(SiteOptions.defaults().withCacheBytes(0));
    SiteResponder responder = new SiteResponder(site);
    reads.clear();
    SiteResponse answer = responder.respondIfHeld(new Request(method, "/a.html"));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(reads).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"/b.html", "/404.html", "/%zz", "''"})
  void leavesToAnApplicationWhatTheSiteDoesNotHave(String path) {
    SiteResponder responder = new SiteResponder(open(SiteOptions.defaults()));
    assertThat(responder.respondIfHeld(new Request("GET", path))).isNull();
    assertThat(responder.respondIfHeld(new Request("POST", path))).isNull();
    assertThat(responder.holds(path)).isFalse();
  }

  @Test
  void takesAnEmptyPathForTheRoot() {
    StoredSite site =
        new SiteFixture("https://example.com").document("/index.html", "text/html", "x").open();
    assertThat(new SiteResponder(site).respond(new Request("GET", "")).status()).isEqualTo(200);
  }
}
