package dev.postc.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.pack.ConformanceSite;
import dev.postc.http.SiteHeaders;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Protects that a site lives among the pages of an application, under a context path. */
class SiteFilterTest {
  private static final String POLICY = "frame-ancestors 'none'";
  private static final Server SERVER = new Server();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static int port;

  /** Says which method it was asked with; a path that it does not know is answered with 404. */
  private static final class Application extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setStatus(request.getPathInfo().equals("/login") ? 200 : 404);
      response.getWriter().print("application: " + request.getMethod());
    }
  }

  @BeforeAll
  static void start() throws Exception {
    ServerConnector connector = new ServerConnector(SERVER);
    connector.setHost("localhost");
    SERVER.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/blog");
    context.addFilter(
        new FilterHolder(
            (request, response, chain) -> {
              ((HttpServletResponse) response).setHeader("Cache-Control", "no-store");
              ((HttpServletResponse) response).setHeader("X-Frame-Options", "DENY");
              ((HttpServletResponse) response).setHeader("Referrer-Policy", "no-referrer");
              ((HttpServletResponse) response).setHeader("Content-Security-Policy", POLICY);
              ((HttpServletResponse) response).setHeader("X-Robots-Tag", "noindex");
              ((HttpServletResponse) response).addHeader("Vary", "Origin");
              chain.doFilter(request, response);
            }),
        "/*",
        EnumSet.of(DispatcherType.REQUEST));
    context.addFilter(
        new FilterHolder(
            new SiteFilter(
                ConformanceSite.open(),
                SiteHeaders.defaults()
                    .with("X-Robots-Tag", "noai")
                    .without("Permissions-Policy")
                    .withRedirectCaching("max-age=60"))),
        "/*",
        EnumSet.of(DispatcherType.REQUEST));
    context.addServlet(new ServletHolder(new Application()), "/*");
    SERVER.setHandler(context);
    SERVER.start();
    port = connector.getLocalPort();
  }

  @AfterAll
  static void stop() throws Exception {
    SERVER.stop();
  }

  private static HttpResponse<String> ask(String method, String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void answersWhatTheSiteHas() throws Exception {
    assertThat(ask("GET", "/blog/tiny.txt").body()).isEqualTo("tiny");
    assertThat(ask("GET", "/blog/").body()).isEqualTo("<h1>Home</h1>");
    assertThat(ask("GET", "/blog/old.html").statusCode()).isEqualTo(301);
    assertThat(ask("GET", "/blog/2025").headers().firstValue("Location")).contains("/blog/2025/");
  }

  /** The application would say that the page is not there, or that it has stored something. */
  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void answersEveryMethodAtThePathsOfTheSite(String method) throws Exception {
    for (String path : List.of("/blog/tiny.txt", "/blog/", "/blog/old.html")) {
      HttpResponse<String> refused = ask(method, path);
      assertThat(refused.statusCode()).isEqualTo(405);
      assertThat(refused.headers().allValues("Allow")).containsExactly("GET, HEAD, OPTIONS");
      assertThat(refused.body()).isEmpty();
    }
  }

  @Test
  void passesOnWhatTheSiteDoesNotKnow() throws Exception {
    assertThat(ask("GET", "/blog/login").body()).isEqualTo("application: GET");
    assertThat(ask("POST", "/blog/login").body()).isEqualTo("application: POST");
    HttpResponse<String> unknown = ask("GET", "/blog/nowhere.html");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).isEqualTo("application: GET");
    assertThat(ask("GET", "/blog/404.html").body()).isEqualTo("application: GET");
  }

  @Test
  void sendsWhatTheApplicationChoseForTheSite() throws Exception {
    assertThat(ask("GET", "/blog/tiny.txt").headers().allValues("X-Robots-Tag"))
        .containsExactly("noai");
    assertThat(ask("GET", "/blog/tiny.txt").headers().firstValue("Permissions-Policy")).isEmpty();
    assertThat(ask("GET", "/blog/old.html").headers().allValues("Cache-Control"))
        .containsExactly("max-age=60");
    assertThat(ask("GET", "/blog/login").headers().allValues("X-Robots-Tag"))
        .containsExactly("noindex");
  }

  @Test
  void aDefaultGivesWayToTheApplicationsField() throws Exception {
    assertThat(ask("GET", "/blog/tiny.txt").headers().allValues("Referrer-Policy"))
        .containsExactly("no-referrer");
    assertThat(ask("GET", "/blog/tiny.txt").headers().allValues("X-Content-Type-Options"))
        .containsExactly("nosniff");
    assertThat(ask("GET", "/blog/a-b.html").headers().allValues("Content-Security-Policy"))
        .containsExactly(POLICY);
  }

  /** A shared cache would else give one origin's answer to another (RFC 9110, section 12.5.5). */
  @Test
  void whatTheApplicationVariesOnStays() throws Exception {
    assertThat(ask("GET", "/blog/tiny.txt").headers().allValues("Vary"))
        .containsExactly("Origin", "Accept-Encoding");
  }

  @Test
  void aSitesFieldsReplaceTheApplicationsAndOthersStay() throws Exception {
    HttpResponse<String> page = ask("GET", "/blog/tiny.txt");

    assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-cache");
    assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(ask("GET", "/blog/login").headers().firstValue("Cache-Control"))
        .contains("no-store");
  }
}
