package dev.postc.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.pack.ConformanceSite;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Protects a site to which an application hands requests of its own. */
class DispatchTest {
  private static final Tomcat TOMCAT = new Tomcat();

  /** Fails, forwards or includes, as the path says. */
  private static final class Application extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
      switch (request.getPathInfo()) {
        case "/fails" -> response.sendError(500);
        case "/unknown" -> response.sendError(404);
        case "/forwards" ->
            request.getRequestDispatcher("/blog/a-b.html").forward(request, response);
        default -> {
          try {
            request.getRequestDispatcher("/blog/tiny.txt").include(request, response);
          } catch (ServletException e) {
            response.getWriter().print(e.getMessage());
          }
        }
      }
    }
  }

  @BeforeAll
  static void start() throws Exception {
    TOMCAT.setBaseDir(new File("target/tomcat-dispatch").getAbsolutePath());
    TOMCAT.setPort(0);
    TOMCAT.getConnector().setProperty("address", "localhost");
    Context context = TOMCAT.addContext("", null);
    context.addErrorPage(errorPage(500, "/blog/2025/index.html"));
    context.addErrorPage(errorPage(404, "/blog/404.html"));
    context.addServletContainerInitializer(
        (classes, application) -> {
          application.addServlet("application", new Application()).addMapping("/app/*");
          application
              .addServlet("site", new SiteServlet(ConformanceSite.open()))
              .addMapping("/blog/*");
        },
        null);
    TOMCAT.start();
  }

  private static ErrorPage errorPage(int status, String location) {
    ErrorPage page = new ErrorPage();
    page.setErrorCode(status);
    page.setLocation(location);
    return page;
  }

  @AfterAll
  static void stop() throws Exception {
    TOMCAT.stop();
    TOMCAT.destroy();
  }

  private static HttpResponse<String> ask(String method, String path, String... fields)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + TOMCAT.getConnector().getLocalPort() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (fields.length > 0) {
      request.headers(fields);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aPageThatExplainsAnErrorLeavesTheErrorsStatus() throws Exception {
    HttpResponse<String> failure = ask("GET", "/app/fails");
    assertThat(failure.statusCode()).isEqualTo(500);
    assertThat(failure.body()).isEqualTo("<h1>2025</h1>");
    assertThat(failure.headers().firstValue("ETag")).isEmpty();
    HttpResponse<String> unknown = ask("GET", "/app/unknown");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("Nothing here");
  }

  /** They are about what was asked for, not about the page that explains why it is not there. */
  @Test
  void methodConditionsAndRangesAreNotTheErrorPages() throws Exception {
    assertThat(ask("POST", "/app/fails").body()).isEqualTo("<h1>2025</h1>");
    for (String[] field :
        new String[][] {
          {"If-None-Match", "*"}, {"If-Match", "\"x\""}, {"Range", "bytes=0-3"},
        }) {
      HttpResponse<String> failure = ask("GET", "/app/fails", field);
      assertThat(failure.statusCode()).isEqualTo(500);
      assertThat(failure.body()).isEqualTo("<h1>2025</h1>");
    }
  }

  @Test
  void aForwardGetsThePage() throws Exception {
    HttpResponse<String> page = ask("GET", "/app/forwards");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<p>Gr");
    String tag = page.headers().firstValue("ETag").orElseThrow();
    assertThat(ask("GET", "/app/forwards", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void anIncludeIsRefusedSinceItWouldPutAWholeDocumentIntoAnother() throws Exception {
    assertThat(ask("GET", "/app/includes").body()).contains("Page.html()");
  }
}
