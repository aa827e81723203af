package dev.postc.compiler.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Severity;
import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.options.CompilerOptions;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.DocumentReader;
import dev.postc.compiler.source.Source;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntryCheckerTest {
  private static final String HEAD = "title=A\ndate=2025-03-15\n";
  private static final String END = "~~~~~~\n";

  @Test
  void takesDefaultsWhereNothingIsWritten() {
    CompilerOptions options = StageRun.options("note", Status.PUBLISHED, ZoneOffset.UTC);
    for (String header : List.of("title=A\n", "title=A\ntype=\nstatus=\n")) {
      Entry entry = check(header + END, options);
      assertThat(entry.type()).isEqualTo("note");
      assertThat(entry.status()).isEqualTo(Status.PUBLISHED);
      assertThat(entry.isPost()).isFalse();
      assertThat(entry.broken()).isFalse();
    }
  }

  @Test
  void readsADayInTheSitesZoneAndKeepsItAsWritten() {
    ZoneId zone = ZoneId.of("Pacific/Auckland");
    Entry entry = check(HEAD + END, StageRun.options("post", Status.DRAFT, zone));
    assertThat(entry.date().orElseThrow().day()).hasToString("2025-03-15");
    assertThat(entry.date().orElseThrow().instant().toInstant())
        .isEqualTo(Instant.parse("2025-03-14T11:00:00Z"));
  }

  @Test
  void startsADayThatHasNoMidnightAtItsFirstInstant() {
    ZoneId zone = ZoneId.of("America/Sao_Paulo");
    Entry entry =
        check("title=A\ndate=2018-11-04\n" + END, StageRun.options("post", Status.DRAFT, zone));
    assertThat(entry.broken()).isFalse();
    assertThat(entry.date().orElseThrow().instant().getHour()).isEqualTo(1);
  }

  @Test
  void reportsATimeThatTheSitesZoneSkips() {
    Entry entry =
        check(
            "title=A\ndate=2025-03-30 02:30\n" + END,
            StageRun.options("post", Status.DRAFT, ZoneId.of("Europe/Rome")));
    assertThat(entry.broken()).isTrue();
  }

  @Test
  void givesABrokenPostTheClassOfAPost() {
    Entry entry = StageRun.ofText("title=\ntype=Post\nstatus=nope\n" + END).entry();
    assertThat(entry.broken()).isTrue();
    assertThat(entry.isPost()).isTrue();
    assertThat(entry.status()).isEqualTo(Status.PUBLISHED);
    assertThat(entry.title()).isEqualTo("a.md");
  }

  @Test
  void doesNotAskForADateWhereTheTypeIsWrong() {
    assertThat(StageRun.ofText("title=A\ntype=a b\n" + END).codes()).containsExactly("POST020");
  }

  @Test
  void isNotBrokenByWhatTheAuthorHasMadeAWarning() {
    CompilerOptions standard = StageRun.options("post", Status.DRAFT, ZoneOffset.UTC);
    CompilerOptions lenient =
        new CompilerOptions(
            standard.packageName(),
            standard.facade(),
            standard.contentRoot(),
            standard.url(),
            standard.title(),
            standard.defaultType(),
            standard.defaultStatus(),
            standard.zone(),
            standard.tagRules(),
            standard.allowedTags(),
            standard.outside(),
            standard.csp(),
            standard.drafts(),
            standard.now(),
            standard.nowIsClock(),
            standard.fileNames(),
            Map.of(
                Problem.INVALID_PERMALINK, Severity.WARNING,
                Problem.CONTROL_CHARACTER, Severity.IGNORE),
            standard.brotli(),
            standard.schema());
    String text = HEAD + "permalink=x\n" + END + "\u0007\n";
    assertThat(check(text, standard).broken()).isTrue();
    assertThat(check(text, lenient).broken()).isFalse();
    assertThat(check(text, lenient).permalink()).isEmpty();
  }

  @Test
  void givesOneReportForEachOf150Mistakes() {
    String tags = IntStream.range(0, 151).mapToObj(i -> "").collect(Collectors.joining(","));
    StageRun run = StageRun.ofText(HEAD + "tags=x" + tags + "\n" + END);
    assertThat(run.codes()).hasSize(150).containsOnly("POST021");
    assertThat(run.diagnostics()).extracting(d -> d.location()).doesNotHaveDuplicates();
  }

  @Test
  void checksDocumentsOnManyThreadsAtOnce() {
    EntryChecker checker = new EntryChecker(StageRun.options("post", Status.DRAFT, ZoneOffset.UTC));
    List<Entry> entries =
        IntStream.range(0, 2_000)
            .parallel()
            .mapToObj(i -> checker.check(read("title=T" + i + "\n" + END), d -> {}))
            .toList();
    assertThat(IntStream.range(0, 2_000))
        .allMatch(i -> entries.get(i).title().equals("T" + i) && entries.get(i).broken());
  }

  private static Entry check(String text, CompilerOptions options) {
    return new EntryChecker(options).check(read(text), d -> {});
  }

  private static Document read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return DocumentReader.read(new Source("a.md", "a.md", () -> bytes), d -> {}).orElseThrow();
  }
}
