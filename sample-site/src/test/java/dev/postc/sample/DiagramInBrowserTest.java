package dev.postc.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.browser.Chromium;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The inline module script in a real browser, under the page's policy. */
class DiagramInBrowserTest {
  @TempDir Path folder;

  @Test
  void mermaidDrawsEveryDiagramOfThePost() throws Exception {
    Chromium chromium = Chromium.orSkip(folder);
    try (SampleSite server = SampleSite.start(0)) {
      String url = server.address().resolve(Posts.Blog._2026.ThreeDiagramsInAPost.PATH).toString();
      assertThat(policy(url))
          .contains("script-src 'sha256-", "' 'self'; style-src 'unsafe-inline'; ")
          .doesNotContain("unsafe-eval", "https:");
      Document page = Jsoup.parse(chromium.dom(url, Duration.ofSeconds(30)));
      List<Element> diagrams = page.select("pre.mermaid");
      assertThat(diagrams).hasSize(3);
      assertThat(diagrams).allSatisfy(pre -> assertThat(pre.select("svg")).hasSize(1));
      assertThat(page.select("pre.mermaid svg").eachAttr("aria-roledescription"))
          .containsExactly("flowchart-v2", "quadrantChart", "sequence")
          .doesNotContain("error");
    }
  }

  private static String policy(String url) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
        .headers()
        .firstValue("Content-Security-Policy")
        .orElseThrow();
  }
}
