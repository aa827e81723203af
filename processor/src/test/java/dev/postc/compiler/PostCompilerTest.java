package dev.postc.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.postc.ContentSecurityPolicy;
import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.check.StageRun;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.link.Linker;
import dev.postc.compiler.model.Absences;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.pack.PackedDocument;
import dev.postc.compiler.pack.Packer;
import dev.postc.compiler.policy.OwnFiles;
import dev.postc.compiler.policy.Policies;
import dev.postc.compiler.reference.LinkChecker;
import dev.postc.compiler.render.BodyRenderer;
import dev.postc.compiler.render.DefaultLayout;
import dev.postc.compiler.source.ContentFiles;
import dev.postc.compiler.source.Source;
import dev.postc.compiler.url.SiteUrls;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Protects that one failure costs neither the symbols nor the reports on other sources. */
class PostCompilerTest {
  private static final String HEADER =
      "title=T\ndate=2025-03-15\nstatus=published\n~~~~~~\nText.\n\n";

  private static Source source(String path, String text) {
    return new Source(path, "posts/" + path, () -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static Compilation compile(Source... sources) {
    return PostCompiler.compile(
        StageRun.options("post", Status.DRAFT, ZoneOffset.UTC), List.of(sources));
  }

  private static List<String> texts(Compilation compilation) {
    return compilation.diagnostics().stream().map(Diagnostic::text).toList();
  }

  @Test
  void reportsEveryBodyThatTheParserRefusesAtItsSource() {
    String table = "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + "|b\n".repeat(501);

    Compilation compilation =
        compile(
            source("a.md", HEADER + table),
            source("b.md", HEADER + "Sound."),
            source("c.md", HEADER + table));

    assertThat(texts(compilation))
        .hasSize(2)
        .allSatisfy(
            text -> assertThat(text).contains("[POST036] the body cannot be rendered: ", "1000000"))
        .satisfiesExactly(
            text -> assertThat(text).startsWith("posts/a.md:1:1: error:"),
            text -> assertThat(text).startsWith("posts/c.md:1:1: error:"));
    assertThat(compilation.outputs()).hasOnlyElementsOfType(Output.JavaSource.class);
    assertThat(compilation.outputs())
        .anySatisfy(
            output ->
                assertThat(((Output.JavaSource) output).text())
                    .contains("class A", "class B", "class C"));
  }

  @Test
  void reportsABodyBesideTheMistakesOfOtherSources() {
    String table = "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + "|b\n".repeat(501);

    Compilation compilation =
        compile(source("a.md", HEADER + table), source("b.md", HEADER.replace("title=T\n", "")));

    assertThat(texts(compilation))
        .satisfiesExactly(
            text -> assertThat(text).startsWith("posts/a.md:1:1: error: [POST036]"),
            text -> assertThat(text).startsWith("posts/b.md:3:1: error: [POST016]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html"})
  void anAuthorsHomePageIsTheOnlyOne(String permalink) {
    StageRun run =
        StageRun.of(
            List.of(source("a.md", "permalink=" + permalink + "\n" + HEADER)),
            StageRun.options("post", Status.DRAFT, ZoneOffset.UTC));
    SiteModel site =
        Linker.link(
                StageRun.options("post", Status.DRAFT, ZoneOffset.UTC),
                run.entries(),
                List.of(),
                d -> fail(d.text()))
            .site();

    Assets assets = new Assets("");
    SiteUrls urls = new SiteUrls(site, Absences.NONE, ContentFiles.NONE, List.of());
    Policies policies = new Policies(ContentSecurityPolicy.parse(""), OwnFiles.NONE);
    RenderedSite rendered =
        RenderedSite.of(
                site,
                new DefaultLayout(),
                new Packer(OptionalInt.empty()),
                new BodyRenderer(urls, assets),
                policies,
                new SiteBodies(
                    new LinkChecker(urls, assets), policies, Set.of(), d -> fail(d.text())))
            .orElseThrow();

    assertThat(rendered.others()).extracting(PackedDocument::path).containsExactly("/404.html");
    assertThat(site.pages().get(0).path()).isEqualTo(permalink);
    assertThat(site.pages().get(0).aliases())
        .isEqualTo(permalink.equals("/") ? List.of("/index.html") : List.of());
  }

  @Test
  void aMistakeOfPostcsOwnIsOneReportAtTheSource() {
    Source failing =
        new Source(
            "a.md",
            "posts/a.md",
            () -> {
              throw new IllegalStateException("broken");
            });

    Compilation compilation = compile(failing, source("b.md", "title=B\n"));

    assertThat(texts(compilation))
        .satisfiesExactly(
            text ->
                assertThat(text)
                    .startsWith("posts/a.md:1:1: error: [POST099]")
                    .contains("broken", "PostCompilerTest.java:"),
            text -> assertThat(text).startsWith("posts/b.md").contains("[POST010]"));
    assertThat(compilation.outputs()).isNotEmpty();
  }
}
