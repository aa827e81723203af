package dev.postc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.brotli.BrotliEncoder;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.options.BuildEnvironment;
import dev.postc.compiler.options.Declared;
import dev.postc.compiler.schema.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Protects that a wrong option is the one thing reported, whatever the content. */
class SiteCompilerTest {
  @TempDir private Path base;

  private Compilation compile(String defaultStatus, Map<String, String> options)
      throws IOException {
    Path posts = Files.createDirectories(base.resolve("posts"));
    Files.writeString(posts.resolve("plain.md"), "title=A\ndate=2025-03-15\n~~~~~~\n");
    Files.writeString(
        posts.resolve("draft.md"), "title=B\ndate=2025-03-15\nstatus=draft\n~~~~~~\n");
    Files.writeString(
        posts.resolve("timed.md"), "title=C\ndate=2999-03-15\nstatus=published-date\n~~~~~~\n");
    return SiteCompiler.compile(
        Declared.site().defaultType("post").defaultStatus(defaultStatus).build(),
        1,
        Schema.NONE,
        new BuildEnvironment(
            options,
            Optional.empty(),
            Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC),
            StandardCharsets.UTF_8,
            BrotliEncoder::flaw),
        base);
  }

  private static String java(Compilation compilation) {
    return compilation.outputs().stream()
        .filter(Output.JavaSource.class::isInstance)
        .map(output -> ((Output.JavaSource) output).text())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "publshed, postc.drafts, true, Plain",
    "published, postc.drafts, yes, Draft",
    "published, postc.now, soon, Timed",
  })
  void aWrongOptionWithholdsNothing(String status, String key, String value, String symbol)
      throws IOException {
    Compilation compilation = compile(status, Map.of(key, value));

    assertThat(compilation.diagnostics()).filteredOn(Diagnostic::isError).hasSize(1);
    assertThat(java(compilation)).contains("class " + symbol);
    assertThat(compilation.notes()).isEmpty();
  }

  @Test
  void aSoundBuildTellsWhatItWithholds() throws IOException {
    Compilation compilation = compile("published", Map.of());

    assertThat(java(compilation)).contains("class Plain").doesNotContain("class Draft");
    assertThat(compilation.notes()).hasSize(2);
  }
}
