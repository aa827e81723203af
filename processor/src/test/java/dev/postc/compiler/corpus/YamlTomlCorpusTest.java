package dev.postc.compiler.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.check.StageRun;
import dev.postc.compiler.model.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real sites of Jekyll, Roq and Zola. */
class YamlTomlCorpusTest {
  @Test
  void readsEveryFileOrSaysAtALineWhyNot() throws IOException {
    String shared = System.getProperty("postc.shared", "");
    Path corpus = Path.of(shared, "corpus", "yaml-toml");
    Assumptions.assumeTrue(
        !shared.isEmpty() && Files.isDirectory(corpus),
        "no corpus below the folder of the system property postc.shared");
    StringBuilder table =
        new StringBuilder(
            String.format("%n%-40s %5s %5s  %s%n", "site", "files", "sound", "codes"));
    try (Stream<Path> sites = Files.list(corpus)) {
      for (Path site : sites.sorted().toList()) {
        StageRun run = StageRun.of(contentFolder(site), ".");
        Map<String, Integer> codes = new TreeMap<>();
        run.codes().forEach(code -> codes.merge(code, 1, Integer::sum));
        long sound = run.entries().stream().filter(entry -> !entry.broken()).count();
        table.append(
            String.format(
                "%-40s %5d %5d  %s%n", site.getFileName(), run.entries().size(), sound, codes));
        assertThat(run.entries()).isNotEmpty();
        assertThat(run.diagnostics()).allSatisfy(d -> assertThat(d.location()).isPresent());
        assertThat(run.codes()).doesNotContain("POST029");
        for (Entry entry : run.entries()) {
          boolean told =
              run.diagnostics().stream()
                  .anyMatch(
                      d ->
                          d.location()
                              .orElseThrow()
                              .path()
                              .equals(entry.document().text().source().displayPath()));
          assertThat(told || !entry.broken()).as(entry.source()).isTrue();
        }
        if (Boolean.getBoolean("postc.corpus.print")) {
          table.append(run.text()).append('\n');
        }
      }
    }
    System.out.println(table);
  }

  /** Names that start with a low line are skipped below a content root, not above it. */
  static Path contentFolder(Path site) throws IOException {
    try (Stream<Path> folders = Files.walk(site)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> folder.endsWith("_posts"))
          .findFirst()
          .orElse(site);
    }
  }
}
