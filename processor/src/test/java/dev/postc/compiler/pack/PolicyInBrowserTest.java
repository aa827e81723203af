package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import dev.postc.browser.Chromium;
import dev.postc.http.SiteHandler;
import dev.postc.http.SiteHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Policies in a real browser, which is the judge of their hashes: all that a page has works under
 * its policy without a complaint, and what was put in on the way does not.
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
  private ServedPosts site;

  @BeforeEach
  void startAnotherOrigin() throws IOException {
    site = new ServedPosts(base);
    site.elsewhere("/image.svg", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    site.elsewhere("/module.js", "text/javascript", "import './inner.js'; log('imported');");
    site.elsewhere("/inner.js", "text/javascript", "log('inner');");
    site.elsewhere("/checked.js", "text/javascript", CHECKED_SCRIPT);
    site.elsewhere(
        "/frame.html", "text/html", "<script>parent.postMessage('framed', '*')</script>");
    site.elsewhere("/data.json", "application/json", "\"json\"");
    site.elsewhere("/sheet.css", "text/css", "#sheet { color: rgb(7, 7, 7) }");
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private String everything() throws Exception {
    String other = site.addressElsewhere();
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
          import data from "%2$s/data.json" with { type: "json" };
          import sheet from "%2$s/sheet.css" with { type: "css" };
          log(data + sheet.cssRules.length);
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
    site.post("a.html", everything().replace("\n", "\r\n"));
    site.serve("");
    assertThat(words(site.address() + "/a.html"))
        .containsExactlyInAnyOrder(
            "click&",
            "link",
            "ü",
            "svg",
            "integrity",
            "own",
            "json1",
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
    site.post("a.html", "title=A\n~~~~~~\n" + LOG + "<script type=module src=own.js></script>");
    site.post("own.js", "import '" + site.addressElsewhere() + "/module.js';");
    site.serve("");
    assertThat(words(site.address() + "/a.html")).containsExactly("inner", "imported");
  }

  @Test
  void whatAStrangerPutsInDoesNot() throws Exception {
    site.post(
        "a.html", "title=A\n~~~~~~\n" + LOG + "<p id=p>x</p><img src='data:,x' onerror='log(1)'>");
    String other = site.addressElsewhere();
    site.serve(
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
    assertThat(words(site.address() + "/attacked"))
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
    site.post("a.html", "title=A\n" + body);
    site.post("b.html", "title=B\ncsp=style-src 'unsafe-inline'\n" + body);
    site.serve("");
    assertThat(words(site.address() + "/a.html"))
        .contains("rgb(3,3,3)", "refused:style-src-elem")
        .doesNotContain("rgb(9,9,9)");
    assertThat(words(site.address() + "/b.html")).containsExactly("rgb(9,9,9)", "rgb(3,3,3)");
  }

  /** RFC 9111, sections 3.2 and 4.3.4: a 304 brings the fields that a cache puts on what it has. */
  @Test
  void aPageOfTheBrowsersCacheGetsThePolicyOfToday() throws Exception {
    site.post("a.html", "title=A\n~~~~~~\n<script>parent.postMessage('ran', '*')</script>");
    site.serve("");
    HttpHandler today = new SiteHandler(site.compiled());
    HttpHandler yesterday =
        new SiteHandler(
            site.compiled(),
            SiteHeaders.defaults().with("Content-Security-Policy", "script-src 'none'"));
    List<Integer> statuses = new CopyOnWriteArrayList<>();
    site.answer(
        "/a.html",
        exchange -> {
          (statuses.isEmpty() ? yesterday : today).handle(exchange);
          statuses.add(exchange.getResponseCode());
        });
    site.answer(
        "/reader",
        "text/html",
        "<!doctype html><body>"
            + LOG
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
            """);

    assertThat(words(site.address() + "/reader")).containsExactly("yesterday", "ran", "today");
    assertThat(statuses).containsExactly(200, 304);
  }

  /** What was logged, once the page's scripts have run. */
  private List<String> words(String url) throws IOException, InterruptedException {
    String dom = Chromium.orSkip(base).dom(url, Duration.ofSeconds(5));
    var log = Pattern.compile("<output id=\"log\">([^<]*)</output>").matcher(dom);
    assertThat(log.find()).as(dom).isTrue();
    return List.of(log.group(1).replace("&amp;", "&").strip().split("\\s+"));
  }
}
