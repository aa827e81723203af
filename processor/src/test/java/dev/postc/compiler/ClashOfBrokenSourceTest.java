package dev.postc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.check.StageRun;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.source.Source;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Protects that a path which two sources have is told in the run that tells the other mistakes of
 * one of them; and that nothing is told of a path that is not what the author wrote.
 */
class ClashOfBrokenSourceTest {
  private static final String SOUND =
      "title=T\ndate=2025-03-15\ntags=java\naliases=/old.html\nstatus=published\n~~~~~~\nText.\n";

  private static Source source(String path, String text) {
    return new Source(path, "posts/" + path, () -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> reports(Source... sources) {
    return PostCompiler.compile(
            StageRun.options("post", Status.PUBLISHED, ZoneOffset.UTC), List.of(sources))
        .diagnostics()
        .stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::text)
        .map(text -> text.lines().findFirst().orElseThrow())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title=T\ndate=15.3.2025\npermalink=/a.html\n~~~~~~\nText.\n",
        "date=2025-03-15\nslug=a\n~~~~~~\nText.\n",
        "title=T\ndate=2025-03-15\nlang=?\npermalink=/a.html\nslug=in/valid\n~~~~~~\nText.\n",
        "title=T\ndate=2025-03-15\nslug: a\n~~~~~~\nText.\n",
        "title=T\ndate=2025-03-15\nslug=a\n~~~~~\nText.\n",
        "title=T\ndate=1969-03-15\nstatus=published-date\nlang=?\nslug=a\n~~~~~~\nText.\n",
        "---\ntitle: T\ndate: 15.3.2025\nslug: a\n---\nText.\n",
        "+++\ntitle = 'T'\ntype = 'no type'\ndate = 2025-03-15\nslug = 'a'\n+++\nText.\n"
      })
  void aPathIsReportedAtBothSources(String broken) {
    List<String> reports = reports(source("a.md", SOUND), source("b.md", broken));

    assertThat(reports)
        .hasSizeGreaterThan(2)
        .filteredOn(report -> report.contains("[POST052]"))
        .satisfiesExactly(
            report ->
                assertThat(report)
                    .isEqualTo(
                        "posts/a.md:1:1: error: [POST052] path \"/a.html\" is also that of"
                            + " posts/b.md"),
            report ->
                assertThat(report)
                    .startsWith("posts/b.md:")
                    .endsWith("[POST052] path \"/a.html\" is also that of posts/a.md"));
  }

  @Test
  void soIsTheNameOfAFile() {
    assertThat(
            reports(source("a.md", SOUND), source("a.html", "title=T\nclass=B\n~~~~~~\n<p>T</p>")))
        .containsExactly(
            "posts/a.html:1:1: error: [POST052] path \"/a.html\" is also that of posts/a.md",
            "posts/a.html:3:1: error: [POST017] no date",
            "posts/a.md:1:1: error: [POST052] path \"/a.html\" is also that of posts/a.html");
  }

  @Test
  void soAreItsAliasesAndTheTagsItHas() {
    assertThat(
            reports(
                source("a.md", SOUND),
                source("b.md", "title=T\ntags=c++\naliases=/a.html, /old.html\n~~~~~~\nText.\n"),
                source("c.md", SOUND.replace("old", "tags/c++"))))
        .containsExactly(
            "posts/a.md:4:9: error: [POST048] alias \"/old.html\" is also one of posts/b.md",
            "posts/b.md:3:9: error: [POST047] alias \"/a.html\" is the path of posts/a.md",
            "posts/b.md:3:18: error: [POST048] alias \"/old.html\" is also one of posts/a.md",
            "posts/b.md:4:1: error: [POST017] no date",
            "posts/c.md:4:9: error: [POST047] alias \"/tags/c++.html\" is the path of the page of"
                + " tag \"c++\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The path may be another.
        "title=T\ndate=2025-03-15\nslug=a/\n~~~~~~\nText.\n",
        "title=T\ndate=2025-03-15\npermalink=a\n~~~~~~\nText.\n",
        "title=T\ndate=2025-03-15\nslug=a\npermalink=//a\n~~~~~~\nText.\n",
        "title=T\ndate=2025-03-15\nslug=a\nslug=b\n~~~~~~\nText.\n",
        "title=T\ndate=2025-03-15\nslug=a\n=/b.html\n~~~~~~\nText.\n",
        "title=T\ndate=2025-03-15\nslug=a\npermalink /b.html\n~~~~~~\nText.\n",
        "title=T\ndate=2025-03-15\nslug=a\n\nText.\n",
        "---\ntitle: T\ndate: 2025-03-15\nslug: a\npermalink: [/b.html]\n---\nText.\n",
        // It may be that it is not published.
        "title=T\ndate=2025-03-15\nslug=a\nstatus=drat\n~~~~~~\nText.\n",
        "title=T\nslug=a\nstatus=draft\n~~~~~~\nText.\n",
        "title=T\ndate=3.3.2099\nslug=a\nstatus=published-date\n~~~~~~\nText.\n",
        "title=T\ndate=2099-03-03\nslug=a\nlang=?\nstatus=published-date\n~~~~~~\nText.\n",
        "---\ntitle: T\ndate: 2025-03-15\nslug: a\ndraft: perhaps\n---\nText.\n"
      })
  void whatIsNotKnownIsNotReported(String broken) {
    Source atStandIn = source("a.md", SOUND.replace("status=", "permalink=/b.html\nstatus="));

    assertThat(
            reports(
                source("c.md", SOUND.replace("title", "slug=a\ntitle")), source("b.md", broken)))
        .noneMatch(report -> report.contains("[POST052]"));
    assertThat(reports(atStandIn, source("b.md", broken)))
        .noneMatch(report -> report.contains("[POST052]"));
  }
}
