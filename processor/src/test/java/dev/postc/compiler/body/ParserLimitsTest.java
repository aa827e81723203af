package dev.postc.compiler.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.PostCompiler;
import dev.postc.compiler.check.StageRun;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.source.Source;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is within the limits is rendered, and the first that is beyond them is reported. */
class ParserLimitsTest {
  /** A body whose last line is deeper by each {@code >}, and what is deepest in it. */
  static List<String> deepest() {
    return List.of(
        "# Heading", "- item", "---", "```", "    code", "<div>", "[^1]: note", "1. item");
  }

  @ParameterizedTest
  @MethodSource("deepest")
  void everyKindOfBlockIsALevel(String block) {
    assertThat(found(">".repeat(98) + block)).isEmpty();
    assertThat(found(">".repeat(101) + block)).containsExactly("4:101 POST069");
  }

  @Test
  void aParagraphIsNone() {
    assertThat(found(">".repeat(100) + "Text.\n")).isEmpty();
    assertThat(found(">".repeat(100) + "[a]: b\n")).isEmpty();
    assertThat(found(">".repeat(100) + "# Heading")).containsExactly("4:101 POST069");
    assertThat(found((">".repeat(100) + "Text.\n") + ">".repeat(100) + "# Heading"))
        .containsExactly("5:101 POST069");
  }

  @Test
  void aTableIsOneLevel() {
    String table = "|a|\n>|-|\n>|*b*|";
    assertThat(found(table.replace(">", ">".repeat(99)).replaceFirst("^", ">".repeat(99))))
        .isEmpty();
  }

  @Test
  void aListIsALevelAndItsItemIsAnother() {
    assertThat(found("- ".repeat(50) + "Text.")).isEmpty();
    assertThat(found("- ".repeat(51) + "Text.")).containsExactly("4:101 POST069");
  }

  @Test
  void inlinesAreCountedAnewInEachText() {
    String nested = "*a **a ".repeat(50) + "b" + " a** a*".repeat(50);
    assertThat(found(nested + "\n\n" + ">".repeat(90) + nested)).isEmpty();
    assertThat(found("~~" + nested + "~~")).singleElement().asString().endsWith("POST069");
    assertThat(found("![".repeat(100) + "a" + "](//u)".repeat(100))).isEmpty();
    assertThat(found("![".repeat(101) + "a" + "](//u)".repeat(101)))
        .containsExactly("4:201 POST069");
  }

  @Test
  void eachDeepPlaceIsReported() {
    assertThat(found("- ".repeat(51) + "a\n\nText.\n\n" + ">".repeat(200) + "b"))
        .containsExactly("4:101 POST069", "8:101 POST069");
  }

  @Test
  void aTextHasSoManySigns() {
    assertThat(found("* ".repeat(4_999) + "*")).doesNotContain("4:1 POST039");
    assertThat(found("a" + "*".repeat(5_000) + "\n\nb" + "*".repeat(5_000))).isEmpty();
    assertThat(found("a\n" + "[\n".repeat(5_001))).containsExactly("4:1 POST039");
    assertThat(found("Text.\n\n> # a" + "_".repeat(5_001))).containsExactly("6:3 POST039");
  }

  private static List<String> found(String body) {
    byte[] bytes = ("title=T\ndate=2025-03-15\n~~~~~~\n" + body).getBytes(StandardCharsets.UTF_8);
    return PostCompiler.compile(
            StageRun.options("post", Status.PUBLISHED, ZoneOffset.UTC),
            List.of(new Source("a.md", "posts/a.md", () -> bytes)))
        .diagnostics()
        .stream()
        .map(ParserLimitsTest::place)
        .toList();
  }

  private static String place(Diagnostic diagnostic) {
    return diagnostic.location().orElseThrow().line()
        + ":"
        + diagnostic.location().orElseThrow().column()
        + " "
        + diagnostic.problem().code();
  }
}
