package dev.postc.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.postc.compiler.brotli.BrotliEncoder;
import dev.postc.compiler.pack.ConformanceSite;
import dev.postc.pack.StoredSite;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of HTTP cases against one server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ConformanceTest {
  private static final StoredSite SITE = ConformanceSite.open();
  private static final References REFERENCES = new References(SITE);

  private final ServerUnderTest server;
  private final int ownAnswersAtMost;

  /**
   * @param ownAnswersAtMost how many cases the table may mark as the server's own
   */
  protected ConformanceTest(ServerUnderTest server, int ownAnswersAtMost) {
    this.server = server;
    this.ownAnswersAtMost = ownAnswersAtMost;
  }

  @BeforeAll
  void start() throws Exception {
    server.start(SITE);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  static List<HttpCase> cases() throws IOException {
    return CaseTable.read(REFERENCES::replaceIn);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answers(HttpCase asked) {
    assumeTrue(
        !asked.needsBrotli() || BrotliEncoder.flaw().isEmpty(),
        () -> "no brotli on this machine: " + BrotliEncoder.flaw().orElse(""));
    new Conformance(server, REFERENCES).check(asked);
  }

  @Test
  void theTableIsWholeAndFewOfItAreTheServersOwn() throws IOException {
    List<HttpCase> cases = cases();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(220);
    assertThat(cases).extracting(HttpCase::name).doesNotHaveDuplicates();
    assertThat(cases.stream().filter(c -> Conformance.ownAnswer(c, server) != null))
        .hasSizeLessThanOrEqualTo(ownAnswersAtMost)
        .allSatisfy(c -> assertThat(Conformance.ownAnswer(c, server).reason()).isNotBlank());
  }
}
