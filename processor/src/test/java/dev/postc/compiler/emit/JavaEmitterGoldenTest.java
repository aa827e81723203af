package dev.postc.compiler.emit;

import static dev.postc.compiler.emit.SymbolFixture.directory;
import static dev.postc.compiler.emit.SymbolFixture.page;
import static dev.postc.compiler.emit.SymbolFixture.post;
import static dev.postc.compiler.emit.SymbolFixture.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.model.Output;
import dev.postc.compiler.model.Symbols;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exact text of generated code. {@code -Dpostc.golden=update} rewrites what is expected. */
class JavaEmitterGoldenTest {
  private static final Path EXPECTED = Path.of("src/test/resources/golden/emit/expected");

  @Test
  void aSiteOfPostsPagesAndTags() throws IOException {
    assertGolden(
        "site",
        new Symbols(
            "com.example.blog",
            "Blog",
            List.of(
                page("About", "/about.html", "About us"),
                directory(
                    "Blog",
                    page(
                        "_2025",
                        "/blog/2025.html",
                        "The year 2025",
                        post(
                            "SyncAndAsync",
                            "/blog/2025/sync-and-async.html",
                            "Sync & async: <b>one</b> \"view\"")))),
            List.of(tag("CSharp", "c#"), tag("Management", "management")),
            List.of()));
  }

  @Test
  void aSiteOfNothing() throws IOException {
    assertGolden("empty", new Symbols("blog", "Notes", List.of(), List.of(), List.of()));
  }

  @Test
  void textThatWouldChangeTheSourceIsNeutralized() throws IOException {
    assertGolden(
        "hostile",
        new Symbols(
            "com.example",
            "Blog",
            List.of(
                post("A", "/a\"+\\u0022$T.html", "*/ \\u002a/ $T @foo {@link X} </b> \n\r\u2028x"),
                page("\u65e5\u672c", "/%E6%97%A5.html", "\u65e5\u672c \ud83d\udd25")),
            List.of(tag("\u00c9t\u00e9", "\u00e9t\u00e9 \"\\\u00e9\" */ $S")),
            List.of()));
  }

  private static void assertGolden(String name, Symbols symbols) throws IOException {
    for (Output.JavaSource source : JavaEmitter.emit(symbols)) {
      String simpleName = source.qualifiedName().replaceFirst(".*\\.", "");
      Path file = EXPECTED.resolve(name).resolve(simpleName + ".java.txt");
      if ("update".equals(System.getProperty("postc.golden"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.text());
      }
      assertThat(source.text()).as(file.toString()).isEqualTo(Files.readString(file));
    }
  }
}
