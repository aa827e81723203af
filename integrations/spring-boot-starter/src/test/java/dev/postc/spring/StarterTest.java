package dev.postc.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postc.spring.app.Application;
import dev.postc.spring.app.Posts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ConfigurableApplicationContext;

/** Protects sites in a Spring Boot application that has filters of Spring's before and after. */
class StarterTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    context =
        SpringApplication.run(
            Application.class,
            "--server.port=0",
            "--server.compression.enabled=true",
            "--server.compression.min-response-size=1",
            "--postc.headers.X-Robots-Tag=noai",
            "--postc.headers.permissions-policy=",
            "--postc.cache-control.redirects=max-age=60");
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  private static HttpResponse<byte[]> ask(String path, String... fields) throws Exception {
    return ask(context, path, fields);
  }

  private static HttpResponse<byte[]> ask(
      ConfigurableApplicationContext asked, String path, String... fields) throws Exception {
    String origin = "http://localhost:" + asked.getEnvironment().getProperty("local.server.port");
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
    if (fields.length > 0) {
      request.headers(fields);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  @Test
  void theSiteIsThere() throws Exception {
    HttpResponse<byte[]> page = ask(Posts.Hello.PATH);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(text(page)).contains("Hello from a <strong>compiled</strong> site.");
    assertThat(ask("/blog/old.html").headers().firstValue("Location")).contains("/blog/hello.html");
  }

  @Test
  void theApplicationKeepsItsPagesAndItsNotFound() throws Exception {
    assertThat(text(ask("/about"))).contains("the application");
    HttpResponse<byte[]> unknown = ask("/blog/nowhere.html", "Accept", "application/json");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(text(unknown)).contains("\"path\":\"/blog/nowhere.html\"");
  }

  @Test
  void securityStandsBeforeASite() throws Exception {
    assertThat(ask("/help/start.html").statusCode()).isEqualTo(403);
    assertThat(ask(Posts.Hello.PATH).headers().firstValue("X-Frame-Options")).contains("DENY");
  }

  @Test
  void aSitesOwnFieldsWin() throws Exception {
    HttpResponse<byte[]> page = ask(Posts.Hello.PATH);

    assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-cache");
    assertThat(page.headers().allValues("Pragma")).isEmpty();
    assertThat(page.headers().allValues("Expires")).isEmpty();
    assertThat(page.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(page.headers().allValues("Vary")).contains("Accept-Encoding");
  }

  @Test
  void propertiesChooseFields() throws Exception {
    HttpResponse<byte[]> page = ask(Posts.Hello.PATH);

    assertThat(page.headers().allValues("X-Robots-Tag")).containsExactly("noai");
    assertThat(page.headers().allValues("Permissions-Policy")).isEmpty();
    assertThat(ask("/blog/old.html").headers().allValues("Cache-Control"))
        .containsExactly("max-age=60");
    assertThat(ask("/about").headers().allValues("X-Robots-Tag")).isEmpty();
  }

  /** Spring Security writes its fields last, and would leave out what it finds there. */
  @Test
  void whatIsSaidToSpringSecurityWinsOverASitesDefaults() throws Exception {
    for (String path : List.of(Posts.Hello.PATH, "/blog/old.html", "/about")) {
      HttpHeaders fields = ask(path).headers();
      assertThat(fields.allValues("Referrer-Policy")).containsExactly("no-referrer");
      assertThat(fields.allValues("Content-Security-Policy")).containsExactly(Application.POLICY);
      assertThat(fields.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }
  }

  @Test
  void aPolicyInThePropertiesIsJoinedWithThePagesAndWinsOverSpringSecuritys() throws Exception {
    try (ConfigurableApplicationContext other =
        SpringApplication.run(
            Application.class, "--server.port=0", "--postc.csp=frame-ancestors 'none'")) {
      assertThat(ask(other, Posts.Hello.PATH).headers().allValues("Content-Security-Policy"))
          .singleElement()
          .asString()
          .contains("frame-ancestors 'none'")
          .contains("default-src 'self'");
      assertThat(ask(other, "/about").headers().allValues("Content-Security-Policy"))
          .containsExactly(Application.POLICY);
    }
  }

  /** Spring Boot has an analysis of this exception, which says where the property was set. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          postc.headers.Content-Length | 1 | "Content-Length" cannot be set
          postc.headers.X-Frame        |   | there is no field "X-Frame" to leave out
          postc.cache-control.pages    | é | "é" is no value of the header field Cache-Control
          postc.cache-control.files    | é | "é" is no value of the header field Cache-Control
          postc.cache-control.redirects| é | "é" is no value of the header field Cache-Control
          postc.csp                    | , | a policy cannot have the character U+002C
          postc.cache-size             |-1B| cacheBytes is -1
          """)
  void aPropertyThatCannotBeStopsTheStart(String property, String value, String reason) {
    assertThatThrownBy(
            () ->
                SpringApplication.run(
                        Application.class,
                        "--server.port=0",
                        "--" + property + "=" + (value == null ? "" : value))
                    .close())
        .rootCause()
        .isInstanceOf(InvalidConfigurationPropertyValueException.class)
        .hasMessageStartingWith("Property " + property + " with value")
        .hasMessageContaining(reason);
  }

  @Test
  void whatTheBuildCompressedIsSentAsItIs() throws Exception {
    HttpResponse<byte[]> identity = ask(Posts.Hello.PATH);
    HttpResponse<byte[]> gzip = ask(Posts.Hello.PATH, "Accept-Encoding", "gzip");

    assertThat(gzip.headers().allValues("Content-Encoding")).containsExactly("gzip");
    assertThat(inflated(gzip.body())).isEqualTo(identity.body());
    assertThat(identity.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(tag(gzip)).startsWith("\"").isNotEqualTo(tag(identity));
    HttpResponse<byte[]> again =
        ask(Posts.Hello.PATH, "Accept-Encoding", "gzip", "If-None-Match", tag(gzip));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(ask(Posts.Hello.PATH, "Range", "bytes=0-4").statusCode()).isEqualTo(206);
  }

  private static String tag(HttpResponse<byte[]> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }

  private static byte[] inflated(byte[] gzip) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes();
  }
}
