package dev.postc.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postc.compiler.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentRootTest {
  @TempDir Path base;

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    root = Files.createDirectories(base.resolve("src/posts"));
  }

  @Test
  void listsSourcesInTheOrderOfTheirPathsWithPathsForMessages() throws IOException {
    for (String name : List.of("b.md", "a/z.html", "a.markdown", "B.MD", "\uE000.md", "😀.md")) {
      file(name);
    }
    List<Source> sources = locate();
    assertThat(sources)
        .extracting(Source::path)
        .containsExactly("B.MD", "a.markdown", "a/z.html", "b.md", "😀.md", "\uE000.md");
    assertThat(sources.get(2).displayPath()).isEqualTo("src/posts/a/z.html");
    assertThat(sources.get(2).content().read()).asString().isEqualTo("a/z.html");
    assertThat(text()).isEmpty();
  }

  @Test
  void skipsHiddenFilesAndFoldersAndOtherKinds() throws IOException {
    for (String name : List.of(".a.md", "_a.md", "_b/c.md", ".git/d.md", "e.css", "x.md.bak")) {
      file(name);
    }
    file("ok.md");
    assertThat(locate()).extracting(Source::path).containsExactly("ok.md");
    assertThat(text()).isEmpty();
  }

  @Test
  void readsAFolderWhoseNameLooksLikeASource() throws IOException {
    file("a.md/b.md");
    assertThat(locate()).extracting(Source::path).containsExactly("a.md/b.md");
  }

  @Test
  void proposesANeighbourOfAMissingRoot() {
    ContentRoot.locate(base, "src/post", diagnostics::add);
    assertThat(text())
        .startsWith("error: [POST002] content root \"src/post\" does not exist\n")
        .contains("Looked for " + base.resolve("src/post"))
        .contains("-Apostc.dir=DIR")
        .endsWith("did you mean \"posts\"?");
  }

  @Test
  void saysThatTheRootIsAFile() throws IOException {
    file("f");
    ContentRoot.locate(base, "src/posts/f", diagnostics::add);
    assertThat(text()).startsWith("error: [POST002] content root \"src/posts/f\" is a file");
  }

  @Test
  void saysThatTheRootCannotBeAPath() {
    ContentRoot.locate(base, "a\0b", diagnostics::add);
    assertThat(text())
        .startsWith("error: [POST002] content root \"a␀b\" is not a path of this platform");
  }

  @Test
  void takesARootOutsideTheBaseDirectory() throws IOException {
    file("a.md");
    Path other = Files.createDirectories(base.resolve("module"));
    List<Source> sources = ContentRoot.locate(other, "../src/posts", diagnostics::add);
    assertThat(sources).extracting(Source::displayPath).containsExactly("../src/posts/a.md");
  }

  @Test
  void followsLinksThatStayInside() throws IOException {
    file("folder/a.md");
    link("same", Path.of("folder"));
    link("b.md", Path.of("folder/a.md"));
    assertThat(locate())
        .extracting(Source::path)
        .containsExactly("b.md", "folder/a.md", "same/a.md");
    assertThat(text()).isEmpty();
  }

  @Test
  void followsALinkThatIsTheRootItself() throws IOException {
    file("a.md");
    link("../linked", Path.of("posts"));
    assertThat(ContentRoot.locate(base, "src/linked", diagnostics::add)).hasSize(1);
    assertThat(text()).isEmpty();
  }

  @Test
  void refusesLinksThatLeadOut() throws IOException {
    Files.writeString(base.resolve("secret.md"), "x");
    Files.createDirectories(base.resolve("elsewhere"));
    link("a.md", base.resolve("secret.md"));
    link("folder", base.resolve("elsewhere"));
    assertThat(locate()).isEmpty();
    assertThat(codes()).containsExactlyInAnyOrder("POST028", "POST028");
    assertThat(text()).contains("\"src/posts/a.md\" leads out of the content root");
  }

  @Test
  void reportsALoopOfLinksAndGoesOn() throws IOException {
    file("a/b/c.md");
    link("a/b/up", Path.of(".."));
    link("a/self", Path.of("."));
    assertThat(locate()).extracting(Source::path).containsExactly("a/b/c.md");
    assertThat(codes()).containsExactlyInAnyOrder("POST026", "POST026");
    assertThat(text()).contains("src/posts/a/b/up:1:1: ", "it leads in a circle");
  }

  @Test
  void reportsLinksThatLeadNowhere() throws IOException {
    link("a.md", Path.of("gone.md"));
    link("b.md", Path.of("b.md"));
    locate();
    assertThat(codes()).containsExactlyInAnyOrder("POST026", "POST026");
    assertThat(text()).contains("cannot read the link: it leads nowhere");
  }

  @Test
  void reportsASourceThatIsNoFile() throws Exception {
    Process mkfifo;
    try {
      mkfifo = new ProcessBuilder("mkfifo", root.resolve("a.md").toString()).start();
    } catch (IOException e) {
      Assumptions.abort("no mkfifo on this platform");
      return;
    }
    assertThat(mkfifo.waitFor()).isZero();
    assertThat(locate()).isEmpty();
    assertThat(text()).contains("[POST026] cannot read the file: it is a pipe");
  }

  @Test
  void reportsNamesThatWereNotDecoded() throws IOException {
    file("b\uFFFDcher.md");
    file("d\uFFFD/a.md");
    assertThat(locate()).isEmpty();
    assertThat(codes()).containsExactlyInAnyOrder("POST045", "POST045");
    assertThat(text()).contains("a file name cannot hold \"b\uFFFDcher.md\"");
  }

  @Test
  void saysThatNothingWasFoundOnlyIfNothingElseWasWrong() throws IOException {
    assertThat(locate()).isEmpty();
    assertThat(codes()).containsExactly("POST003");
    diagnostics.clear();
    link("a.md", Path.of("gone.md"));
    locate();
    assertThat(codes()).containsExactly("POST026");
  }

  private void file(String name) throws IOException {
    Path file = resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, name.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileOverTheLimitIsNotRead() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(resolve("huge.md").toFile(), "rw")) {
      file.setLength(1L << 33);
    }
    Source source = locate().get(0);

    assertThatThrownBy(source.content()::read)
        .isInstanceOfSatisfying(
            SourceTooLargeException.class, e -> assertThat(e.size()).isEqualTo(1L << 33));
  }

  private Path resolve(String name) {
    try {
      return root.resolve(name);
    } catch (InvalidPathException e) {
      return Assumptions.abort("file names of this platform cannot hold \"" + name + "\"");
    }
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(root.resolve(name), target);
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("no symbolic links on this platform");
    }
  }

  private List<Source> locate() {
    return ContentRoot.locate(base, "src/posts", diagnostics::add);
  }

  private List<String> codes() {
    return diagnostics.stream().map(d -> d.problem().code()).toList();
  }

  private String text() {
    return diagnostics.stream().map(Diagnostic::text).collect(Collectors.joining("\n"));
  }
}
