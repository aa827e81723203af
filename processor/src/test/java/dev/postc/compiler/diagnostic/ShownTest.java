package dev.postc.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Protects that a limit hides no error behind a warning, and nothing in silence. */
class ShownTest {
  private static Diagnostic error(String path, int line) {
    return Problem.UNKNOWN_STATUS.at(new Location(path, line, 1, "", 0), "", "x");
  }

  private static Diagnostic warning(String path) {
    return Problem.UNSUPPORTED_FORMAT.at(Location.ofFile(path), "", "x", "y");
  }

  @Test
  void showsAllWithinTheLimit() {
    List<Diagnostic> all = List.of(error("a", 1), warning("b"));

    Shown shown = Shown.of(all, 2);

    assertThat(shown.diagnostics()).isEqualTo(all);
    assertThat(shown.rest()).isEmpty();
    assertThat(shown.hidesErrors()).isFalse();
  }

  @Test
  void noWarningPushesAnErrorOut() {
    List<Diagnostic> all =
        List.of(warning("a"), error("b", 1), warning("c"), error("d", 1), warning("e"));

    Shown shown = Shown.of(all, 3);

    assertThat(shown.diagnostics()).containsExactly(all.get(0), all.get(1), all.get(3));
    assertThat(shown.rest())
        .contains(
            "… and 2 more warnings in 2 files; with the option postc.limit=0 all are printed");
    assertThat(shown.hidesErrors()).isFalse();
  }

  @Test
  void countsWhatItHidesBySeverity() {
    List<Diagnostic> all = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      all.add(error("a", i));
    }
    all.add(error("b", 1));
    all.add(Problem.CLOCK_DEPENDENCE.general(""));

    Shown shown = Shown.of(all, 3);

    assertThat(shown.diagnostics()).isEqualTo(all.subList(0, 3));
    assertThat(shown.rest())
        .contains(
            "… and 3 more errors in 2 files and 1 more warning; with the option postc.limit=0 all"
                + " are printed");
    assertThat(shown.hidesErrors()).isTrue();
  }
}
