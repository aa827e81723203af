package dev.postc.compiler.pack;

import static dev.postc.compiler.pack.ModuleWithFiles.HEAD;
import static dev.postc.compiler.pack.ModuleWithFiles.SVG;
import static dev.postc.compiler.pack.ModuleWithFiles.get;
import static dev.postc.compiler.pack.ModuleWithFiles.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.pack.StoredSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Protects what a style sheet brings with it: files, and sources of the policy. */
class StyleSheetPackTest {
  @TempDir private Path base;
  private ModuleWithFiles module;

  @BeforeEach
  void start() {
    module = new ModuleWithFiles(base);
  }

  @Test
  void whatAStyleSheetUsesGoesOutUnderThePathsThatItSays() throws IOException {
    module.file(
        "css/style.css",
        "@import 'more.css'; /* url(none.png) */ a { background: url( 'a.svg' ) }");
    module.file(
        "css/more.css",
        "@import url(style.css); b { background: url(\"../b.svg#x\") } c::before"
            + " { content: 'url(none.png)'; mask: url(#m); src: url(data:,x) }");
    module.file("css/a.svg", SVG);
    module.file("b.svg", SVG);
    module.file("a.md", HEAD + "<link rel=stylesheet href=css/style.css>\n");

    StoredSite site = module.open();

    assertThat(html(site, "/a.html")).containsPattern("href=\"/css/style\\.[0-9a-f]{16}\\.css\"");
    for (String path : List.of("/css/more.css", "/css/a.svg", "/b.svg")) {
      assertThat(get(site, path).status()).as(path).isEqualTo(200);
      assertThat(get(site, path).fields()).as(path).containsEntry("Cache-Control", "no-cache");
    }
  }

  @Test
  void whatAStyleSheetLoadsIsInThePolicyOfThePagesThatUseIt() throws IOException {
    module.file("css/style.css", "@import 'more.css'; a { background: url(https://a.example/x) }");
    module.file(
        "css/more.css",
        "@import url(style.css); @font-face { src: url(https://b.example/y) format('woff2') }");
    module.file("a.md", HEAD + "<link rel=stylesheet href=css/style.css?v=1>\n");
    module.file("b.md", HEAD + "Text\n");

    StoredSite site = module.open();

    assertThat(get(site, "/a.html").fields().get("Content-Security-Policy"))
        .containsPattern("style-src 'self' 'sha256-[^']*'|style-src 'sha256-[^']*' 'self'")
        .contains("; img-src 'self' https://a.example; font-src 'self' https://b.example;");
    assertThat(get(site, "/b.html").fields().get("Content-Security-Policy"))
        .doesNotContain("example");
    assertThat(site.find("/a.html").orElseThrow().csp())
        .isEqualTo(
            "default-src 'self'; script-src 'none'; style-src 'self'; img-src 'self'"
                + " https://a.example; font-src 'self' https://b.example; object-src 'none';"
                + " base-uri 'none'; form-action 'none'");
  }

  @Test
  void aMistakeInAStyleSheetIsReportedThere() throws IOException {
    module.file("style.css", "/* */\n  a { background: url(none.png) }\n");
    module.file("a.md", HEAD + "<link rel=stylesheet href=style.css>\n");

    assertThat(module.reports())
        .singleElement()
        .asString()
        .startsWith("posts/style.css:2:23: error: [POST103] \"none.png\" leads to no file")
        .contains("\n    |                       ^^^^^^^^\n");
  }
}
