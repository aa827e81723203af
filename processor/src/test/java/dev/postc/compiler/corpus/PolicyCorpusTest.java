package dev.postc.compiler.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.ContentSecurityPolicy;
import dev.postc.compiler.body.Body;
import dev.postc.compiler.body.BodyParser;
import dev.postc.compiler.check.StageRun;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.policy.OwnFiles;
import dev.postc.compiler.policy.Policies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The policies of real bodies are fields of an answer, and short enough for any server. */
class PolicyCorpusTest {
  private final Policies policies = new Policies(ContentSecurityPolicy.parse(""), OwnFiles.NONE);

  private int bodies;
  private int tooLong;
  private final Set<String> different = new HashSet<>();
  private String longest = "";
  private String longestOf = "";

  @Test
  void realBodiesHavePoliciesOfOneLine() throws IOException {
    String shared = System.getProperty("postc.shared", "");
    Path corpus = Path.of(shared, "corpus");
    Assumptions.assumeTrue(
        !shared.isEmpty() && Files.isDirectory(corpus),
        "no corpus below the folder of the system property postc.shared");
    for (String kind : List.of("jbake", "yaml-toml")) {
      try (Stream<Path> sites = Files.list(corpus.resolve(kind))) {
        for (Path site : sites.sorted().toList()) {
          StageRun.of(YamlTomlCorpusTest.contentFolder(site), ".").entries().stream()
              .filter(entry -> entry.document().hasBody())
              .forEach(entry -> check(site.getFileName() + "/" + entry.source(), entry));
        }
      }
    }
    System.out.printf(
        "%d bodies, %d different policies, %d over %d bytes; the longest, of %s, has %d%n",
        bodies, different.size(), tooLong, Policies.LONGEST, longestOf, longest.length());
    assertThat(bodies).isPositive();
    assertThat(tooLong).isLessThan(bodies / 100);
  }

  private void check(String name, Entry entry) {
    Body body = new BodyParser().parse(entry.document());
    String policy = policies.body(body.html(), body.tokens(), Optional.empty()).text();
    assertThat(policy).as(name).matches("[ -+\\--~]+");
    assertThat(ContentSecurityPolicy.parse(policy)).as(name).hasToString(policy);
    bodies++;
    different.add(policy);
    tooLong += policy.length() > Policies.LONGEST ? 1 : 0;
    if (Boolean.getBoolean("postc.corpus.print")) {
      System.out.println(name + ": " + policy);
    }
    if (policy.length() > longest.length()) {
      longest = policy;
      longestOf = name;
    }
  }
}
