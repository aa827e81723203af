package dev.postc.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.pack.ConformanceSite;
import dev.postc.pack.StoredSite;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of HTTP cases against the JDK's own server. */
class JdkServerConformanceTest {
  private static final StoredSite SITE = ConformanceSite.open();
  private static final References REFERENCES = new References(SITE);
  private static final ServerUnderTest SERVER = new JdkServer();

  @BeforeAll
  static void start() throws IOException {
    SERVER.start(SITE);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  static List<HttpCase> cases() throws IOException {
    return CaseTable.read(REFERENCES::replaceIn);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answers(HttpCase asked) {
    new Conformance(SERVER, REFERENCES).check(asked);
  }

  @Test
  void theTableIsWholeAndFewOfItAreTheServersOwn() throws IOException {
    List<HttpCase> cases = cases();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(70);
    assertThat(cases).extracting(HttpCase::name).doesNotHaveDuplicates();
    assertThat(cases.stream().filter(c -> Conformance.ownAnswer(c, SERVER) != null))
        .hasSizeLessThanOrEqualTo(7)
        .allSatisfy(c -> assertThat(Conformance.ownAnswer(c, SERVER).reason()).isNotBlank());
  }
}
