package dev.postc.compiler.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.model.Entry;
import dev.postc.compiler.model.TagUse;
import dev.postc.compiler.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenGoodTest {
  static List<Path> cases() {
    return Golden.cases("good");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyValueIsReadAsWritten(Path folder) throws IOException {
    StageRun run = StageRun.of(folder, "posts");
    assertThat(run.text()).isEmpty();
    StringBuilder dump = new StringBuilder();
    run.entries().forEach(entry -> dump(dump, entry));
    Golden.compare(folder.resolve("expected.txt"), dump.toString());
  }

  @Test
  void everyPrefixOfASourceIsReadWithoutAnException() throws IOException {
    for (Path folder : cases()) {
      for (Entry entry : StageRun.of(folder, "posts").entries()) {
        Source source = entry.document().text().source();
        byte[] bytes = source.content().read();
        for (int length = 0; length < bytes.length; length++) {
          byte[] prefix = Arrays.copyOf(bytes, length);
          StageRun run =
              StageRun.of(
                  List.of(new Source(source.path(), source.displayPath(), () -> prefix)),
                  StageRun.options("post", entry.status(), ZoneOffset.UTC));
          assertThat(run.entries()).hasSize(1);
          assertThat(run.entry().broken()).isEqualTo(!run.diagnostics().isEmpty());
        }
      }
    }
  }

  private static void dump(StringBuilder out, Entry entry) {
    out.append(entry.source()).append('\n');
    line(out, "format", entry.document().format());
    line(out, "title", entry.title());
    line(out, "type", entry.type());
    line(out, "status", entry.status().word());
    entry.date().ifPresent(date -> line(out, "date", date.day() + " " + date.instant()));
    line(out, "tags", entry.tags().stream().map(TagUse::name).toList());
    entry.description().ifPresent(text -> line(out, "description", text));
    entry.summary().ifPresent(text -> line(out, "summary", text));
    entry.author().ifPresent(text -> line(out, "author", text));
    entry.image().ifPresent(text -> line(out, "image", text));
    entry.lang().ifPresent(text -> line(out, "lang", text));
    entry.updated().ifPresent(date -> line(out, "updated", date.day() + " " + date.instant()));
    entry.slug().ifPresent(text -> line(out, "slug", text));
    entry.permalink().ifPresent(text -> line(out, "permalink", text));
    entry.aliases().forEach(alias -> line(out, "alias", alias.path()));
    entry.className().ifPresent(text -> line(out, "class", text));
    entry.metadata().forEach((key, value) -> line(out, "metadata " + key, value));
    line(out, "body", entry.document().body().replace("\r", "\\r").replace("\n", "\\n"));
  }

  private static void line(StringBuilder out, String name, Object value) {
    out.append("  ").append(name).append(" [").append(value).append("]\n");
  }
}
