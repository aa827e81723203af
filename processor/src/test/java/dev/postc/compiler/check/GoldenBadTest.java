package dev.postc.compiler.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenBadTest {
  /**
   * They need a file system that is made for the test (see ContentRootTest), or a body that is
   * rendered (see PostCompilerTest).
   */
  private static final Set<String> ELSEWHERE = Set.of("POST026", "POST028", "POST036", "POST045");

  static List<Path> cases() {
    return Golden.cases("bad");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyMistakeIsReportedInOneRunWithItsPlaceAndTheWayOut(Path folder) throws IOException {
    StageRun run = StageRun.of(folder, "posts");
    String base = folder.toAbsolutePath().toString();
    Golden.compare(folder.resolve("expected.txt"), run.text().replace(base, "BASE") + "\n");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSourceWithAnErrorIsBrokenAndNoOtherIs(Path folder) {
    StageRun run = StageRun.of(folder, "posts");
    Set<String> wrong =
        run.diagnostics().stream()
            .filter(d -> d.isError() && d.location().isPresent())
            .map(d -> d.location().orElseThrow().path())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> broken =
        run.entries().stream()
            .filter(Entry::broken)
            .map(entry -> entry.document().text().source().displayPath())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(broken).isEqualTo(wrong);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aHelpIsASentenceOrAsksWhatWasMeant(Path folder) {
    assertThat(StageRun.of(folder, "posts").diagnostics())
        .extracting(Diagnostic::help)
        .allSatisfy(help -> assertThat(help).matches("(?s)(did you mean |[A-Z]).*"));
  }

  @Test
  void everyCodeOfTheseStagesHasACase() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path folder : cases()) {
      all.append(Files.readString(folder.resolve("expected.txt")));
    }
    assertThat(Stream.of(Problem.values()).map(Problem::code))
        .filteredOn(code -> code.compareTo("POST010") >= 0 && code.compareTo("POST067") <= 0)
        .filteredOn(code -> code.compareTo("POST037") <= 0 || code.compareTo("POST060") >= 0)
        .filteredOn(code -> !ELSEWHERE.contains(code))
        .allSatisfy(code -> assertThat(all).contains("[" + code + "]"));
    assertThat(all).contains("[POST002]", "[POST003]");
  }
}
