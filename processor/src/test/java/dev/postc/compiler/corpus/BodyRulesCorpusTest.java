package dev.postc.compiler.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.body.BodyParser;
import dev.postc.compiler.body.BodyRules;
import dev.postc.compiler.check.StageRun;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.model.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What is said of the bodies of real sites. Each was read and is right; a rule that says more of
 * them has to be read, too.
 */
class BodyRulesCorpusTest {
  @Test
  void saysOfRealBodiesWhatIsRight() throws IOException {
    String shared = System.getProperty("postc.shared", "");
    Path corpus = Path.of(shared, "corpus");
    Assumptions.assumeTrue(
        !shared.isEmpty() && Files.isDirectory(corpus),
        "no corpus below the folder of the system property postc.shared");
    Map<String, Map<String, Integer>> said = new TreeMap<>();
    for (String kind : List.of("jbake", "yaml-toml")) {
      try (Stream<Path> sites = Files.list(corpus.resolve(kind))) {
        for (Path site : sites.sorted().toList()) {
          Map<String, Integer> codes = codes(YamlTomlCorpusTest.contentFolder(site));
          if (!codes.isEmpty()) {
            said.put(site.getFileName().toString(), codes);
          }
        }
      }
    }

    assertThat(said)
        .containsOnly(
            Map.entry("18F+18f.gsa.gov", Map.of("POST120", 1)),
            Map.entry("digitalsingular+digitalsingular.github.io", Map.of("POST120", 1)),
            Map.entry("fiveandahalfstars-ninja+website", Map.of("POST122", 6)),
            Map.entry("moaxcp+johnmercier.com", Map.of("POST124", 13)),
            Map.entry("tedneward+Research", Map.of("POST120", 1, "POST124", 5)),
            Map.entry("tuxtor+the-j", Map.of("POST124", 9)),
            Map.entry("uli-heller+uli-jbake", Map.of("POST120", 1, "POST122", 1)));
  }

  private static Map<String, Integer> codes(Path content) {
    Map<String, Integer> codes = new TreeMap<>();
    List<Diagnostic> found = new ArrayList<>();
    BodyParser parser = new BodyParser();
    for (Entry entry : StageRun.of(content, ".").entries()) {
      if (entry.document().hasBody()) {
        BodyRules.check(parser.parse(entry.document()), found::add);
      }
    }
    found.forEach(d -> codes.merge(d.problem().code(), 1, Integer::sum));
    if (Boolean.getBoolean("postc.corpus.print")) {
      found.forEach(d -> System.out.println(d.text()));
    }
    return codes;
  }
}
