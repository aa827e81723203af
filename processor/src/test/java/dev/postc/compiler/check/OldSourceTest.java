package dev.postc.compiler.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.model.Alias;
import dev.postc.compiler.model.Status;
import dev.postc.compiler.source.Source;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An alias may be the old name of a source; its path is the one that the name gave. */
class OldSourceTest {
  private static StageRun run(String line) {
    byte[] bytes =
        ("title=T\ndate=2025-03-15\n" + line + "\n~~~~~~\nText.\n")
            .getBytes(StandardCharsets.UTF_8);
    return StageRun.of(
        List.of(new Source("blog/2025/a.md", "posts/blog/2025/a.md", () -> bytes)),
        StageRun.options("post", Status.PUBLISHED, ZoneOffset.UTC));
  }

  @ParameterizedTest
  @CsvSource({
    "old.md, blog/2025/old.md, /blog/2025/old.html",
    "../2024/old.MD, blog/2024/old.MD, /blog/2024/old.html",
    "/old.markdown, old.markdown, /old.html",
    "./c#.md, blog/2025/c#.md, /blog/2025/c%23.html",
    "50%25 off.md, blog/2025/50%25 off.md, /blog/2025/50%2525%20off.html"
  })
  void aMarkdownFilesNameIsOne(String name, String source, String path) {
    Alias alias = run("aliases=" + name).entry().aliases().get(0);

    assertThat(alias.source()).contains(source);
    assertThat(alias.path()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "../../../old.md, It leads out of the content root.",
    "https://example.com/old.md, Leave out the host.",
    "2024\\old.md, Write \"/\" in place of \"\\\"."
  })
  void oneThatCannotHaveBeenIsReported(String name, String fault) {
    StageRun run = run("aliases=/a.html, " + name);

    assertThat(run.codes()).containsExactly("POST032");
    assertThat(run.text()).startsWith("posts/blog/2025/a.md:3:18: error:").contains(fault);
  }

  @ParameterizedTest
  @CsvSource({"/old.html, /old.html", "/%7euser%2D/%c3%a4, /~user-/%C3%A4"})
  void otherAliasesArePathsInOneSpelling(String text, String path) {
    Alias alias = run("aliases=" + text).entry().aliases().get(0);

    assertThat(alias.source()).isEmpty();
    assertThat(alias.path()).isEqualTo(path);
  }
}
