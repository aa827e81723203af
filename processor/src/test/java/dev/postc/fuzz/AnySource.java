package dev.postc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.Page;
import dev.postc.Site;
import dev.postc.SiteOptions;
import dev.postc.compiler.Compilation;
import dev.postc.compiler.PostCompiler;
import dev.postc.compiler.body.BodyParser;
import dev.postc.compiler.body.BodyRules;
import dev.postc.compiler.check.StageRun;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.options.CompilerOptions;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.DocumentReader;
import dev.postc.compiler.source.Source;
import dev.postc.compiler.source.SourceText;
import dev.postc.pack.PackResources;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What holds for every source, whatever its bytes: it is compiled, or reported at a place in its
 * text; never does the compiler itself fail.
 */
public final class AnySource {
  private static final CompilerOptions OPTIONS =
      StageRun.options("page", Status.PUBLISHED, ZoneOffset.UTC);
  private static final BodyParser BODIES = new BodyParser();
  private static final URI FEED = URI.create("https://feed.example");

  private static final int PRINTED = 1_000;

  private AnySource() {}

  /**
   * Compiles a source and checks what came of it.
   *
   * @param path relative to the content root
   */
  public static Compilation compile(String path, byte[] bytes) {
    Source source = new Source(path, "posts/" + path, () -> bytes);
    Compilation compilation = PostCompiler.compile(OPTIONS, List.of(source));
    if (!compilation.diagnostics().isEmpty()) {
      SourceText text =
          DocumentReader.read(source, diagnostic -> {})
              .map(Document::text)
              .orElseGet(() -> new SourceText(source, ""));
      check(compilation.diagnostics(), text);
    }
    return compilation;
  }

  /** Reads and checks its front matter, no more. */
  static void read(String path, byte[] bytes) {
    check(path, bytes, false);
  }

  /** Reads and checks front matter and body, and makes nothing of them. */
  static void parse(String path, byte[] bytes) {
    check(path, bytes, true);
  }

  private static void check(String path, byte[] bytes, boolean body) {
    Source source = new Source(path, "posts/" + path, () -> bytes);
    StageRun run = StageRun.of(List.of(source), OPTIONS);
    Document document = run.entry().document();
    List<Diagnostic> found = new ArrayList<>(run.diagnostics());
    if (body && document.hasBody()) {
      BodyRules.check(BODIES.parse(document), found::add);
    }
    check(found, document.text());
  }

  /** Compiles it, and checks that it compiles equally again and that the result can be read. */
  public static void compileAndOpen(String path, byte[] bytes) {
    Compilation compilation = compile(path, bytes);
    assertThat(compile(path, bytes)).isEqualTo(compilation);
    if (!compilation.hasErrors()) {
      open(compilation);
    }
  }

  private static void check(List<Diagnostic> diagnostics, SourceText text) {
    // A line of a megabyte may have 100,000 of them, and they share its text.
    Set<String> lines = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Diagnostic diagnostic : diagnostics) {
      check(diagnostic, text, lines);
    }
    // As many as are printed.
    diagnostics.stream()
        .limit(PRINTED)
        .forEach(found -> assertThat(found.text()).contains(found.problem().code()));
  }

  private static void check(Diagnostic diagnostic, SourceText text, Set<String> lines) {
    assertThat(diagnostic.problem()).as(diagnostic::message).isNotEqualTo(Problem.INTERNAL_FAILURE);
    // A failure of the parser's own.
    assertThat(diagnostic.message()).doesNotContain("Exception");
    Location location = diagnostic.location().orElseThrow();
    assertThat(location.path()).isEqualTo(text.source().displayPath());
    if (location.equals(Location.ofFile(location.path()))) {
      return;
    }
    if (lines.add(location.lineText())) {
      assertThat(location.lineText()).isEqualTo(text.text(text.line(location.line())));
    }
    int length = location.lineText().length();
    assertThat(location.column()).isBetween(1, length + 1);
    assertThat(location.width()).isBetween(0, length + 1 - location.column());
  }

  private static void open(Compilation compilation) {
    Map<String, byte[]> resources = new HashMap<>();
    for (Output output : compilation.outputs()) {
      if (output instanceof Output.Ready resource) {
        resources.put(resource.path(), resource.content());
      }
    }
    Site site =
        StoredSite.open(
            new PackResources(
                OPTIONS.packageName(), name -> new ByteArrayInputStream(resources.get(name))),
            SiteOptions.defaults());
    for (Page page : site.pages()) {
      assertThat(site.find(page.path())).contains(page);
      assertThat(page.html(FEED).length()).isGreaterThanOrEqualTo(page.html().length());
      assertThat(page.excerpt()).isNotNull();
      assertThat(page.headings()).isNotNull();
      assertThat(page.metadata()).isNotNull();
    }
  }
}
