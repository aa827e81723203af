package dev.postc.compiler.pack;

import static dev.postc.compiler.pack.ModuleWithFiles.HEAD;
import static dev.postc.compiler.pack.ModuleWithFiles.SVG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.postc.compiler.asset.Assets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Protects what is said of files that cannot be served. */
class AssetMistakesTest {
  @TempDir private Path base;
  private ModuleWithFiles module;

  @BeforeEach
  void start() {
    module = new ModuleWithFiles(base);
  }

  @Test
  void aFileThatIsTooLargeIsReportedWhereItIsUsed() throws IOException {
    module.file("film.mp4", new byte[(int) Assets.MOST_BYTES + 1]);
    module.file("a.md", HEAD + "<video src=film.mp4></video>\n");

    assertThat(module.reports())
        .singleElement()
        .asString()
        .startsWith("posts/a.md:4:12: error: [POST107] \"film.mp4\" has 8388609 bytes");
  }

  @Test
  void anImageThatIsNotWhatItsNameSaysIsReported() throws IOException {
    module.file("a.png", SVG);
    module.file("b.jpg", "no image");
    module.file("a.md", HEAD + "![A](a.png) ![B](b.jpg)\n");

    assertThat(module.reports())
        .satisfiesExactly(
            text ->
                assertThat(text)
                    .startsWith("posts/a.md:4:6: warning: [POST108] \"a.png\" is not PNG")
                    .contains("It is SVG."),
            text ->
                assertThat(text)
                    .startsWith("posts/a.md:4:18: warning: [POST108] \"b.jpg\" is not JPEG"));
  }

  @Test
  void aSymbolicLinkMayNotLeadOutOfTheContentRoot() throws IOException {
    Path secret = Files.writeString(base.resolve("secret.svg"), SVG);
    module.file("inside.svg", SVG);
    module.file("a.md", HEAD + "![A](link.svg) ![B](folder/secret.svg) ![C](alias.svg)\n");
    try {
      Files.createSymbolicLink(base.resolve("posts/link.svg"), secret);
      Files.createSymbolicLink(base.resolve("posts/alias.svg"), Path.of("inside.svg"));
      Files.createSymbolicLink(base.resolve("posts/folder"), base);
    } catch (IOException | UnsupportedOperationException e) {
      assumeThat(false).as("symbolic links can be made").isTrue();
    }

    List<String> errors = new ArrayList<>(module.reports());

    assertThat(errors)
        .anySatisfy(text -> assertThat(text).startsWith("posts/a.md:4:6: error: [POST104]"))
        .anySatisfy(text -> assertThat(text).startsWith("posts/a.md:4:21: error: [POST104]"))
        .anySatisfy(text -> assertThat(text).startsWith("posts/folder:1:1: error: [POST028]"))
        .hasSize(3);
  }
}
