package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.SiteOptions;
import dev.postc.compiler.Compilation;
import dev.postc.compiler.SiteCompiler;
import dev.postc.compiler.brotli.BrotliEncoder;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.options.BuildEnvironment;
import dev.postc.compiler.options.Declared;
import dev.postc.compiler.schema.Schema;
import dev.postc.http.SiteResponder;
import dev.postc.http.SiteResponse;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A module whose posts have files beside them. */
final class ModuleWithFiles {
  /** The front matter of a page. */
  static final String HEAD = "title=T\ndate=2025-03-15\n~~~~~~\n";

  /** An image that is worth compressing. */
  static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'><path d='"
          + "M0 0 ".repeat(100)
          + "'/></svg>\n";

  private final Path base;
  private final String url;

  ModuleWithFiles(Path base) {
    this(base, "https://example.com");
  }

  ModuleWithFiles(Path base, String url) {
    this.base = base;
    this.url = url;
  }

  /** What a reader gets. */
  record Answer(int status, Map<String, String> fields, byte[] content) {
    String text() {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  ModuleWithFiles file(String path, String text) throws IOException {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a file.
   *
   * @param path below the content root
   */
  ModuleWithFiles file(String path, byte[] content) throws IOException {
    Path file = base.resolve("posts").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return this;
  }

  Compilation compile() {
    return SiteCompiler.compile(
        Declared.site().packageName(SiteFixture.PACKAGE).url(url).defaultType("page").build(),
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

  /** Of a module without mistakes. */
  List<Output.Resource> pack() {
    Compilation compilation = compile();
    assertThat(compilation.diagnostics()).extracting(Diagnostic::text).isEmpty();
    return compilation.outputs().stream()
        .filter(Output.Resource.class::isInstance)
        .map(Output.Resource.class::cast)
        .toList();
  }

  StoredSite open() {
    return SiteFixture.open(pack(), SiteOptions.defaults());
  }

  List<String> reports() {
    return compile().diagnostics().stream().map(Diagnostic::text).toList();
  }

  /**
   * Asks for a path.
   *
   * @param fields names and values in turn
   */
  static Answer get(StoredSite site, String path, String... fields) throws IOException {
    SiteResponse response = new SiteResponder(site).respond(new GetRequest(path, fields));
    Map<String, String> received = new HashMap<>();
    response.forEachField(received::put);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    response.writeTo(content);
    return new Answer(response.status(), received, content.toByteArray());
  }

  static String html(StoredSite site, String path) {
    return site.find(path).orElseThrow().html();
  }
}
