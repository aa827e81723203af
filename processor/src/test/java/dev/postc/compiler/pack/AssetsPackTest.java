package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.postc.SiteOptions;
import dev.postc.compiler.Compilation;
import dev.postc.compiler.SiteCompiler;
import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.brotli.BrotliEncoder;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.options.BuildEnvironment;
import dev.postc.compiler.options.Declared;
import dev.postc.compiler.schema.Schema;
import dev.postc.http.SiteRequest;
import dev.postc.http.SiteResponder;
import dev.postc.http.SiteResponse;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Protects the way of a file from beside a post to a reader. */
class AssetsPackTest {
  private static final String HEAD = "title=T\ndate=2025-03-15\n~~~~~~\n";
  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'><path d='"
          + "M0 0 ".repeat(100)
          + "'/></svg>\n";
  private static final Pattern SOURCE = Pattern.compile("src=\"([^\"]+)\"");

  @TempDir private Path base;
  private String url = "https://example.com";

  private record Request(String path, Map<String, String> fields) implements SiteRequest {
    @Override
    public String method() {
      return "GET";
    }

    @Override
    public String query() {
      return null;
    }

    @Override
    public List<String> fieldValues(String name) {
      return fields.containsKey(name) ? List.of(fields.get(name)) : List.of();
    }
  }

  private record Answer(int status, Map<String, String> fields, byte[] content) {
    String text() {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  private void file(String path, String text) throws IOException {
    file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void file(String path, byte[] content) throws IOException {
    Path file = base.resolve("posts").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private Compilation compile() {
    return SiteCompiler.compile(
        Declared.site().packageName(SiteFixture.PACKAGE).url(url).title("E").build(),
        1,
        Schema.NONE,
        new BuildEnvironment(
            Map.of("postc.now", "2026-01-01"),
            Optional.empty(),
            Clock.systemUTC(),
            StandardCharsets.UTF_8,
            BrotliEncoder::flaw),
        base);
  }

  private List<Output.Resource> pack() {
    Compilation compilation = compile();
    assertThat(compilation.diagnostics()).extracting(Diagnostic::text).isEmpty();
    return compilation.outputs().stream()
        .filter(Output.Resource.class::isInstance)
        .map(Output.Resource.class::cast)
        .toList();
  }

  private StoredSite open() {
    return SiteFixture.open(pack(), SiteOptions.defaults());
  }

  private List<String> errors() {
    return compile().diagnostics().stream().map(Diagnostic::text).toList();
  }

  private static Answer get(StoredSite site, String path, String... fields) throws IOException {
    Map<String, String> sent = new HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      sent.put(fields[i], fields[i + 1]);
    }
    SiteResponse response = new SiteResponder(site).respond(new Request(path, sent));
    Map<String, String> received = new HashMap<>();
    response.forEachField(received::put);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    response.writeTo(content);
    return new Answer(response.status(), received, content.toByteArray());
  }

  private static String html(StoredSite site, String path) {
    return site.find(path).orElseThrow().html();
  }

  /** The first source in a page's body. */
  private static String source(StoredSite site, String path) {
    Matcher source = SOURCE.matcher(html(site, path));
    assertThat(source.find()).isTrue();
    return source.group(1);
  }

  @Test
  void aFileIsServedUnderAPathThatNamesItsContent() throws IOException {
    file("blog/img/a dog.svg", SVG);
    file("blog/a.md", HEAD + "![A dog](<img/a dog.svg?x#part>)\n");

    StoredSite site = open();
    String path = source(site, "/blog/a.html");

    assertThat(path).matches("/blog/img/a%20dog\\.[0-9a-f]{16}\\.svg\\?x#part");
    Answer answer = get(site, path.substring(0, path.indexOf('?')));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo(SVG);
    assertThat(answer.fields())
        .containsEntry("Content-Type", "image/svg+xml")
        .containsEntry("Cache-Control", "public, max-age=31536000, immutable")
        .containsKey("ETag");
    assertThat(get(site, "/blog/img/a%20dog.svg").status()).isEqualTo(404);
  }

  @Test
  void aFileIsRevalidatedAndCompressedAsAPageIs() throws IOException {
    file("a.svg", SVG);
    file("a.md", HEAD + "![A](a.svg)\n");

    StoredSite site = open();
    String path = source(site, "/a.html");
    Answer gzip = get(site, path, "Accept-Encoding", "gzip");
    Answer same = get(site, path, "If-None-Match", get(site, path).fields().get("ETag"));

    assertThat(gzip.fields()).containsEntry("Content-Encoding", "gzip");
    assertThat(same.status()).isEqualTo(304);
    assertThat(same.fields()).containsEntry("Cache-Control", "public, max-age=31536000, immutable");
    assertThat(get(site, "/a.html").fields()).containsEntry("Cache-Control", "no-cache");
  }

  @Test
  void aLargeFileIsServedWholeAndInParts() throws IOException {
    byte[] large = new byte[300_000];
    new Random(7).nextBytes(large);
    file("large.bin", large);
    file("larger.bin", new byte[70_000]);
    file("a.md", HEAD + "<a src=\"large.bin\"></a> [b](larger.bin) [c](#d) <b id=d>\n");

    List<Output.Resource> pack = pack();
    for (long cache : List.of(16L << 20, 200_000L, 0L)) {
      StoredSite site = SiteFixture.open(pack, SiteOptions.defaults().withCacheBytes(cache));
      String path = source(site, "/a.html");
      Answer whole = get(site, path);
      assertThat(whole.content()).isEqualTo(large);
      assertThat(whole.fields()).containsEntry("Content-Type", "application/octet-stream");
      assertThat(get(site, path, "Accept-Encoding", "gzip").fields())
          .doesNotContainKey("Content-Encoding");
      Answer part = get(site, path, "Range", "bytes=299998-");
      assertThat(part.status()).isEqualTo(206);
      assertThat(part.content()).containsExactly(large[299_998], large[299_999]);
      assertThat(get(site, "/a.html").status()).isEqualTo(200);
    }
  }

  @Test
  void aLargeFileIsReadAgainWhenItIsWrittenAndMustBeTheSame() throws IOException {
    byte[] large = new byte[70_000];
    file("img/large.bin", large);
    file("a.md", HEAD + "[a](img/large.bin)\n");

    List<Output.Resource> late =
        compile().outputs().stream()
            .filter(Output.Deferred.class::isInstance)
            .map(Output.Resource.class::cast)
            .toList();

    assertThat(late).hasSize(1);
    assertThat(late.get(0).content()).endsWith(large);
    large[69_999] = 1;
    file("img/large.bin", large);
    assertThatThrownBy(late.get(0)::content)
        .isInstanceOf(IOException.class)
        .hasMessage("posts/img/large.bin: it was changed during the build");
  }

  @Test
  void imagesGetTheirSizeUnlessTheAuthorSaysOne() throws IOException {
    file("a.svg", SVG);
    file(
        "a.md",
        HEAD
            + "![A](a.svg 't')\n\n<img alt=x src=a.svg><img src=a.svg width=3>"
            + "<IMG height=3 src='a.svg'/><img srcset='a.svg 2x' src=a.svg /><embed src=a.svg>\n");

    String html = html(open(), "/a.html").replaceAll("a\\.[0-9a-f]{16}\\.svg", "a.svg");

    String size = "src=\"/a.svg\" width=\"30\" height=\"20\"";
    assertThat(html)
        .contains("<img " + size + " alt=\"A\" title=\"t\"")
        .contains("<img alt=x " + size + ">")
        .contains("<img src=\"/a.svg\" width=3>")
        .contains("<IMG height=3 src=\"/a.svg\"/>")
        .contains("<img srcset=\"/a.svg 2x\" " + size + " />")
        .contains("<embed src=\"/a.svg\">");
  }

  @Test
  void onlyWhatAPageUsesGoesOut() throws IOException {
    file("used.svg", SVG);
    file("unused.svg", SVG);
    file("of-a-draft.svg", SVG);
    file("of-later.svg", SVG);
    file("a.md", HEAD + "![A](used.svg)\n");
    file("b.md", HEAD + "![A](/used.svg) ![A](https://example.com/used.svg)\n");
    file(
        "later.md",
        HEAD.replace("2025-03-15\n", "2999-03-15\nstatus=published-date\n")
            + "![A](of-later.svg)\n");
    file("draft.md", HEAD.replace("T\n", "T\nstatus=draft\n") + "![A](of-a-draft.svg)\n");

    StoredSite site = open();
    String pack = new String(bytes(pack()), StandardCharsets.ISO_8859_1);

    assertThat(source(site, "/b.html")).isEqualTo(source(site, "/a.html"));
    assertThat(html(site, "/b.html")).doesNotContain("https://example.com/used");
    assertThat(pack).doesNotContain("unused.", "of-a-draft.", "of-later.");
  }

  private static byte[] bytes(List<Output.Resource> pack) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    SiteFixture.byName(pack).values().forEach(all::writeBytes);
    return all.toByteArray();
  }

  @Test
  void anEditedFileHasAnotherPathAndEqualFilesGiveEqualPacks() throws IOException {
    file("a.svg", SVG);
    file("a.md", HEAD + "![A](a.svg)\n");
    List<Output.Resource> first = pack();
    String path = source(open(), "/a.html");

    assertThat(pack()).isEqualTo(first);
    file("a.svg", SVG + "\n");

    assertThat(source(open(), "/a.html")).isNotEqualTo(path);
  }

  @Test
  void aPrefixAndAnOriginAreBeforeThePathOfAFile() throws IOException {
    url = "https://example.com/blog";
    file("a.svg", SVG);
    file("a.md", HEAD + "![A](a.svg)\n");

    StoredSite site = open();
    String path = source(site, "/blog/a.html");

    assertThat(path).startsWith("/blog/a.");
    assertThat(get(site, path).status()).isEqualTo(200);
    assertThat(site.find("/blog/a.html").orElseThrow().html(URI.create("https://example.org")))
        .contains("src=\"https://example.org" + path);
  }

  @Test
  void whatAStyleSheetUsesGoesOutUnderThePathsThatItSays() throws IOException {
    file(
        "css/style.css",
        "@import 'more.css'; /* url(none.png) */ a { background: url( 'a.svg' ) }");
    file(
        "css/more.css",
        "@import url(style.css); b { background: url(\"../b.svg#x\") } c::before"
            + " { content: 'url(none.png)'; mask: url(#m); src: url(data:,x) }");
    file("css/a.svg", SVG);
    file("b.svg", SVG);
    file("a.md", HEAD + "<link rel=stylesheet href=css/style.css>\n");

    StoredSite site = open();

    assertThat(html(site, "/a.html")).containsPattern("href=\"/css/style\\.[0-9a-f]{16}\\.css\"");
    for (String path : List.of("/css/more.css", "/css/a.svg", "/b.svg")) {
      assertThat(get(site, path).status()).as(path).isEqualTo(200);
      assertThat(get(site, path).fields()).as(path).containsEntry("Cache-Control", "no-cache");
    }
  }

  @Test
  void whatAStyleSheetLoadsIsInThePolicyOfThePagesThatUseIt() throws IOException {
    file("css/style.css", "@import 'more.css'; a { background: url(https://a.example/x) }");
    file(
        "css/more.css",
        "@import url(style.css); @font-face { src: url(https://b.example/y) format('woff2') }");
    file("a.md", HEAD + "<link rel=stylesheet href=css/style.css?v=1>\n");
    file("b.md", HEAD + "Text\n");

    StoredSite site = open();

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
    file("style.css", "/* */\n  a { background: url(none.png) }\n");
    file("a.md", HEAD + "<link rel=stylesheet href=style.css>\n");

    assertThat(errors())
        .singleElement()
        .asString()
        .startsWith("posts/style.css:2:23: error: [POST103] \"none.png\" leads to no file")
        .contains("\n    |                       ^^^^^^^^\n");
  }

  @Test
  void aFileThatIsTooLargeIsReportedWhereItIsUsed() throws IOException {
    file("film.mp4", new byte[(int) Assets.MOST_BYTES + 1]);
    file("a.md", HEAD + "<video src=film.mp4></video>\n");

    assertThat(errors())
        .singleElement()
        .asString()
        .startsWith("posts/a.md:4:12: error: [POST107] \"film.mp4\" has 8388609 bytes");
  }

  @Test
  void anImageThatIsNotWhatItsNameSaysIsReported() throws IOException {
    file("a.png", SVG);
    file("b.jpg", "no image");
    file("a.md", HEAD + "![A](a.png) ![B](b.jpg)\n");

    assertThat(errors())
        .satisfiesExactly(
            text ->
                assertThat(text)
                    .startsWith("posts/a.md:4:6: warning: [POST108] \"a.png\" is not PNG")
                    .contains("It is SVG."),
            text ->
                assertThat(text)
                    .startsWith("posts/a.md:4:18: warning: [POST108] \"b.jpg\" is not JPEG"));
  }

  @Test
  void aSymbolicLinkMayNotLeadOutOfTheContentRoot() throws IOException {
    Path secret = Files.writeString(base.resolve("secret.svg"), SVG);
    file("inside.svg", SVG);
    file("a.md", HEAD + "![A](link.svg) ![B](folder/secret.svg) ![C](alias.svg)\n");
    try {
      Files.createSymbolicLink(base.resolve("posts/link.svg"), secret);
      Files.createSymbolicLink(base.resolve("posts/alias.svg"), Path.of("inside.svg"));
      Files.createSymbolicLink(base.resolve("posts/folder"), base);
    } catch (IOException | UnsupportedOperationException e) {
      assumeThat(false).as("symbolic links can be made").isTrue();
    }

    List<String> errors = new ArrayList<>(errors());

    assertThat(errors)
        .anySatisfy(text -> assertThat(text).startsWith("posts/a.md:4:6: error: [POST104]"))
        .anySatisfy(text -> assertThat(text).startsWith("posts/a.md:4:21: error: [POST104]"))
        .anySatisfy(text -> assertThat(text).startsWith("posts/folder:1:1: error: [POST028]"))
        .hasSize(3);
  }
}
