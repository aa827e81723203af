package dev.postc.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The inline module script in a real browser, under the page's policy. Needs Chromium: the file
 * that the system property {@code chromium} names, else {@code chromium} on the path.
 */
class DiagramInBrowserTest {
  @TempDir Path folder;

  @Test
  void mermaidDrawsEveryDiagramOfThePost() throws Exception {
    Optional<Path> chromium = chromium();
    assumeTrue(chromium.isPresent(), "no Chromium: name one with -Dchromium=FILE");
    try (SampleSite server = SampleSite.start(0)) {
      String url = server.address().resolve(Posts.Blog._2026.ThreeDiagramsInAPost.PATH).toString();
      assertThat(policy(url))
          .contains("script-src 'sha256-", "' 'self'; style-src 'unsafe-inline'; ")
          .doesNotContain("unsafe-eval", "https:");
      Document page = Jsoup.parse(dom(chromium.get(), url));
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

  /** The document as it is after its scripts have run. */
  private String dom(Path chromium, String url) throws IOException, InterruptedException {
    Path out = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                chromium.toString(),
                "--headless",
                // Chromium refuses to run as root with its sandbox, as containers often do.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=30000",
                "--dump-dom",
                url)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("log").toFile())
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
