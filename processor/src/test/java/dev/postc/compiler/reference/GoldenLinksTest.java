package dev.postc.compiler.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.Compilation;
import dev.postc.compiler.SiteCompiler;
import dev.postc.compiler.brotli.BrotliEncoder;
import dev.postc.compiler.check.Golden;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Protects what is said of links, and that sound ones are let through. */
class GoldenLinksTest {
  static List<Path> cases() {
    return Golden.cases("links");
  }

  private static Compilation compile(Path folder) {
    String url =
        folder.getFileName().toString().contains("prefix")
            ? "https://example.com/blog"
            : "https://example.com";
    return SiteCompiler.compile(
        Declared.site().url(url).outside("/login", "/app/").build(),
        1,
        Schema.NONE,
        new BuildEnvironment(
            Map.of(),
            Optional.empty(),
            Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC),
            StandardCharsets.UTF_8,
            BrotliEncoder::flaw),
        folder);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyBrokenLinkIsReportedInOneRunAtItsDestination(Path folder) throws IOException {
    Compilation compilation = compile(folder);
    String text =
        compilation.diagnostics().stream().map(Diagnostic::text).collect(Collectors.joining("\n"));
    Golden.compare(folder.resolve("expected.txt"), text + "\n");
  }

  @Test
  void everyWayOfABrokenLinkHasACase() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path folder : cases()) {
      all.append(Files.readString(folder.resolve("expected.txt")));
    }
    assertThat(Stream.of(Problem.values()).map(Problem::code))
        .filteredOn(code -> code.compareTo("POST100") >= 0 && code.compareTo("POST106") <= 0)
        .allSatisfy(code -> assertThat(all).contains("[" + code + "]"));
  }
}
