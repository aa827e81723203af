package dev.postc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.brotli.BrotliEncoder;
import dev.postc.compiler.check.Suppressions.Suppression;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Severity;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.options.BuildEnvironment;
import dev.postc.compiler.options.CompilerOptions;
import dev.postc.compiler.options.Declared;
import dev.postc.compiler.options.OptionsChecker;
import dev.postc.compiler.schema.Schema;
import dev.postc.compiler.source.ContentFiles;
import dev.postc.compiler.source.Contents;
import dev.postc.compiler.source.Source;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Protects what {@code postc.ignore} leaves out, and that it leaves out nothing else. */
class SuppressionTest {
  private static final String HEAD = "title=T\ndate=2026-3-5\n";

  private final List<Source> sources = new ArrayList<>();

  private void source(String path, String text) {
    byte[] bytes = (text + "Text.\n").getBytes(StandardCharsets.UTF_8);
    sources.add(new Source(path, "posts/" + path, () -> bytes));
  }

  private Compilation compile(Map<String, String> build, List<Diagnostic> earlier) {
    CompilerOptions options =
        OptionsChecker.check(
            Declared.site().defaultType("post").build(),
            Schema.NONE,
            new BuildEnvironment(
                build,
                Optional.of("0"),
                Clock.systemUTC(),
                StandardCharsets.UTF_8,
                BrotliEncoder::flaw),
            problem -> {});
    return PostCompiler.compile(options, new Contents(sources, ContentFiles.NONE), earlier);
  }

  private List<String> said(Map<String, String> build) {
    return compile(build, List.of()).diagnostics().stream()
        .map(d -> d.text().lines().findFirst().orElse(""))
        .toList();
  }

  private List<String> said() {
    return said(Map.of());
  }

  private static boolean isPacked(Compilation compilation) {
    return compilation.outputs().stream().anyMatch(Output.Resource.class::isInstance);
  }

  static List<String> forms() {
    return List.of(
        """
        title=T
        date=2026-3-5
        postc.ignore=POST021, POST022
        tags=a,,a
        ~~~~~~
        """,
        """
        title=T
        date=2026-3-5
        tags=a,,a
         postc.ignore = POST022,POST021
        ~~~~~~
        """,
        """
        ---
        title: T
        date: 2026-03-05
        postc.ignore: POST021, POST022
        tags: [a, '', a]
        ---
        """,
        """
        ---
        title: T
        date: 2026-03-05
        postc: {ignore: [POST021, POST022]}
        tags: [a, '', a]
        ---
        """,
        """
        +++
        title = 'T'
        date = 2026-03-05
        postc.ignore = ['POST021', 'POST022']
        tags = ['a', '', 'a']
        +++
        """,
        """
        +++
        title = 'T'
        date = 2026-03-05
        'postc.ignore' = 'POST021,POST022'
        tags = ['a', '', 'a']
        +++
        """,
        """
        +++
        title = 'T'
        date = 2026-03-05
        tags = ['a', '', 'a']
        [postc]
        ignore = ['POST021', 'POST022']
        +++
        """);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void anErrorThatIsLeftOutLeavesThePage(String text) {
    source("a.md", text);

    Compilation compilation = compile(Map.of(), List.of());

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(isPacked(compilation)).isTrue();
    assertThat(compilation.outputs())
        .filteredOn(Output.Ready.class::isInstance)
        .noneMatch(
            output ->
                new String(((Output.Ready) output).content(), StandardCharsets.ISO_8859_1)
                    .contains("postc.ignore"));
  }

  @Test
  void aSourceLeavesOutNothingOfAnother() {
    source("a.md", HEAD + "postc.ignore=POST022\ntags=a,a\n~~~~~~\n");
    source("b.md", HEAD + "tags=a,a\n~~~~~~\n");

    assertThat(said())
        .containsExactly("posts/b.md:3:8: error: [POST022] tag \"a\" was given before");
  }

  @Test
  void nothingElseOfASourceIsLeftOut() {
    source("a.md", HEAD + "postc.ignore=POST022\ntags=a,,a\n~~~~~~\n");

    assertThat(said()).containsExactly("posts/a.md:4:8: error: [POST021] empty tag");
  }

  @Test
  void whatWasFoundBeforeASourceWasReadIsLeftOutToo() {
    source("a.md", HEAD + "postc.ignore=POST031\n~~~~~~\n");
    Diagnostic earlier =
        Problem.UNSUPPORTED_FORMAT.at(Location.ofFile("posts/a.md"), "", "a.md", "x");

    assertThat(compile(Map.of(), List.of(earlier)).diagnostics()).isEmpty();
  }

  @Test
  void whatLeavesNothingOutIsSaid() {
    source("a.md", HEAD + "postc.ignore=POST021, POST022\ntags=a,a\n~~~~~~\n");

    assertThat(said())
        .containsExactly(
            "posts/a.md:3:14: warning: [POST094] postc.ignore: this source has no POST021");
  }

  @Test
  void whatLeavesNothingOutIsAnErrorOfAStrictBuildWhichWritesNoPack() {
    source("a.md", HEAD + "postc.ignore=POST021\n~~~~~~\n");

    Compilation compilation = compile(Map.of("postc.strict", "true"), List.of());

    assertThat(compilation.hasErrors()).isTrue();
    assertThat(isPacked(compilation)).isFalse();
  }

  @Test
  void itCanBeLeftOutThatNothingIsLeftOut() {
    source("a.md", HEAD + "postc.ignore=POST094, POST021\n~~~~~~\n");
    source("b.md", HEAD + "postc.ignore=POST094\n~~~~~~\n");

    assertThat(said()).isEmpty();
  }

  @Test
  void aSourceThatIsNotCheckedToTheEndMayHaveMoreToLeaveOut() {
    source("broken.md", HEAD + "postc.ignore=POST021\nlang=_\n~~~~~~\n");
    source("draft.md", HEAD + "postc.ignore=POST021\nstatus=draft\n~~~~~~\n");
    source(
        "later.md",
        "title=T\ndate=2999-1-1\npostc.ignore=POST021\nstatus=published-date\n~~~~~~\n");
    source("sound.md", HEAD + "postc.ignore=POST021\n~~~~~~\n");

    assertThat(said())
        .containsExactly(
            "posts/broken.md:4:6: error: [POST034] \"_\" is not a language tag",
            "posts/sound.md:3:14: warning: [POST094] postc.ignore: this source has no POST021");
  }

  @Test
  void whatTheBuildIgnoresAnywayIsNoSurplus() {
    source("a.md", HEAD + "postc.ignore=POST022\ntags=a,a\n~~~~~~\n");

    assertThat(said(Map.of("postc.severity", "POST022:ignore"))).isEmpty();
  }

  /** Of any stage: that is one and the same place for all of them. */
  @Test
  void findingsLeaveOutByPathAndCode() {
    Findings findings = new Findings(Map.of(Problem.DUPLICATE_TAG, Severity.ERROR));
    findings.suppress(
        List.of(new Suppression(Problem.DUPLICATE_TAG, Location.ofFile("posts/a.md"))));

    findings.add(Problem.DUPLICATE_TAG.at(Location.ofFile("posts/a.md"), "", "x"));
    assertThat(findings.sorted()).isEmpty();

    findings.add(Problem.DUPLICATE_TAG.general("", "x"));
    findings.add(Problem.DUPLICATE_TAG.at(Location.ofFile("posts/a"), "", "x"));
    assertThat(findings.sorted()).hasSize(2);
  }
}
