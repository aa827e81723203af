package dev.postc.compiler.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.check.StageRun;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.link.Linker;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.options.CompilerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The tags of real sites are many, and near to each other on purpose: nothing is said of them. */
class TagCorpusTest {
  private static final Set<Problem> OF_TAGS =
      Set.of(Problem.DUPLICATE_TAG_CLASS, Problem.MISTYPED_TAG, Problem.TAGS_DIFFER_IN_PUNCTUATION);

  @Test
  void claimsNothingOfTagsThatAreMeant() throws IOException {
    String shared = System.getProperty("postc.shared", "");
    Path corpus = Path.of(shared, "corpus");
    Assumptions.assumeTrue(
        !shared.isEmpty() && Files.isDirectory(corpus),
        "no corpus below the folder of the system property postc.shared");
    CompilerOptions options = StageRun.options("post", Status.PUBLISHED, ZoneOffset.UTC);
    List<Diagnostic> found = new ArrayList<>();
    int tags = 0;
    for (String kind : List.of("jbake", "yaml-toml")) {
      try (Stream<Path> sites = Files.list(corpus.resolve(kind))) {
        for (Path site : sites.sorted().toList()) {
          StageRun run = StageRun.of(YamlTomlCorpusTest.contentFolder(site), ".", options);
          tags +=
              Linker.link(options, run.entries(), List.of(), found::add).symbols().tags().size();
        }
      }
    }

    assertThat(tags).isGreaterThan(200);
    assertThat(found).filteredOn(d -> OF_TAGS.contains(d.problem())).isEmpty();
  }
}
