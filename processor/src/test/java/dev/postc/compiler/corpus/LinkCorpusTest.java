package dev.postc.compiler.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.Compilation;
import dev.postc.compiler.SiteCompiler;
import dev.postc.compiler.brotli.BrotliEncoder;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Location;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.options.BuildEnvironment;
import dev.postc.compiler.options.Declared;
import dev.postc.compiler.schema.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The links of real sites, whose images and older pages are mostly not in their content folder. */
class LinkCorpusTest {
  @Test
  void marksWhatItQuotes() throws IOException {
    String shared = System.getProperty("postc.shared", "");
    Path corpus = Path.of(shared, "corpus");
    Assumptions.assumeTrue(
        !shared.isEmpty() && Files.isDirectory(corpus.resolve("jbake")),
        "no corpus below the folder of the system property postc.shared");
    StringBuilder table = new StringBuilder(String.format("%n%-50s %s%n", "site", "codes"));
    for (String kind : List.of("jbake", "yaml-toml")) {
      try (Stream<Path> sites = Files.list(corpus.resolve(kind))) {
        for (Path site : sites.sorted().toList()) {
          Map<String, Integer> codes = new TreeMap<>();
          for (Diagnostic diagnostic : compile(contentFolder(site)).diagnostics()) {
            if (isOfLinks(diagnostic.problem())) {
              codes.merge(diagnostic.problem().code(), 1, Integer::sum);
              assertThat(isMarked(diagnostic)).as(diagnostic.text()).isTrue();
              if (Boolean.getBoolean("postc.corpus.print")) {
                table.append(diagnostic.text()).append('\n');
              }
            }
          }
          table.append(String.format("%-50s %s%n", site.getFileName(), codes));
        }
      }
    }
    System.out.println(table);
  }

  private static boolean isOfLinks(Problem problem) {
    return problem.code().compareTo("POST100") >= 0 && problem.code().compareTo("POST109") <= 0;
  }

  /** What is marked is what is quoted, escapes and character references aside. */
  private static boolean isMarked(Diagnostic diagnostic) {
    Location at = diagnostic.location().orElseThrow();
    int start = at.lineText().offsetByCodePoints(0, at.column() - 1);
    String marked =
        at.lineText().substring(start, at.lineText().offsetByCodePoints(start, at.width()));
    if (marked.isEmpty()) {
      return false;
    }
    return marked.indexOf('&') >= 0
        || marked.indexOf('\\') >= 0
        || marked.indexOf('%') >= 0
        || diagnostic.message().contains(marked.substring(marked.indexOf('#') + 1));
  }

  private static Compilation compile(Path content) {
    return SiteCompiler.compile(
        Declared.site().posts(".").title("E").build(),
        1,
        Schema.NONE,
        new BuildEnvironment(
            Map.of("postc.now", "2026-01-01"),
            Optional.empty(),
            Clock.systemUTC(),
            StandardCharsets.UTF_8,
            BrotliEncoder::flaw),
        content);
  }

  /** As the generators of these sites have it. */
  private static Path contentFolder(Path site) throws IOException {
    for (String name : List.of("content", "src/jbake/content", "jbake/content")) {
      if (Files.isDirectory(site.resolve(name))) {
        return site.resolve(name);
      }
    }
    try (Stream<Path> folders = Files.walk(site)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> folder.endsWith("_posts"))
          .findFirst()
          .orElse(site);
    }
  }
}
