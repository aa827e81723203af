package dev.postc.compiler.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.source.Source;
import dev.postc.compiler.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @Test
  void givesEveryKeyAndValueItsPlace() {
    Document document = read(" a = b=c \n\uFEFFd=\n~~~~~~\nbody");
    assertThat(document.fields())
        .containsExactly(
            new Field("a", new Span(1, 2), "b=c", new Span(5, 8)),
            new Field("\uFEFFd", new Span(10, 12), "", new Span(13, 13)));
    assertThat(document.frontMatterEnd()).isEqualTo(14);
    assertThat(document.body()).isEqualTo("body");
    assertThat(document.complete()).isTrue();
    assertThat(document.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "---\n", "+++\n"})
  void doesNotReadTooMuchFrontMatter(String start) {
    String end = start.isEmpty() ? "~~~~~~\n" : start;
    String comment = "# a comment\n";
    String most = comment.repeat((1 << 16) / comment.length());

    read(start + most + end + "Body");
    assertThat(diagnostics).isEmpty();

    Document document = read(start + "title=A\n" + most + end + "Body");
    assertThat(document.problems()).containsExactly(Problem.FRONT_MATTER_LIMIT);
    assertThat(document.body()).isEqualTo("Body");
    assertThat(document.complete()).isFalse();
    assertThat(diagnostics.get(0).text())
        .startsWith("posts/a.md:" + (start.isEmpty() ? 1 : 2) + ":1: error: [POST067]")
        .contains("has 65,540 characters, and can have 65,536 at most");
  }

  @Test
  void readsSoManyBytesAndNoMore() {
    read("title=A\n~~~~~~\n" + "a".repeat(Source.MOST_BYTES - 15));
    assertThat(diagnostics).isEmpty();

    byte[] tooMany = new byte[Source.MOST_BYTES + 1];
    assertThat(
            DocumentReader.read(new Source("a.md", "posts/a.md", () -> tooMany), diagnostics::add))
        .isEmpty();
    assertThat(diagnostics)
        .extracting(Diagnostic::problem)
        .containsExactly(Problem.SOURCE_TOO_LARGE);
  }

  @Test
  void keepsTheFieldsBeforeAMissingSeparator() {
    Document document = read("title=A\n\nThe body of the post, which starts here.\n");
    assertThat(document.fields()).extracting(Field::key).containsExactly("title");
    assertThat(document.complete()).isFalse();
    assertThat(document.problems()).containsExactly(Problem.MISSING_SEPARATOR);
    assertThat(document.body()).startsWith("The body");
  }

  @Test
  void aLineOfSixTildesEndsAnyFrontMatterWithAKey() {
    Document document = read("title=A\nstatus=published\n\nmy very own key=value\n~~~~~~\nbody");
    assertThat(document.problems()).isEmpty();
    assertThat(document.fields()).extracting(Field::key).endsWith("my very own key");
    assertThat(document.body()).isEqualTo("body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!-- note -->", "\nthis line has no sign\n", "<b>a</b>\n\nfour words of prose"})
  void aLineWithoutEqualsDoesNotHideTheKeysBehindItOrTheSeparator(String line) {
    Document document = read("title=A\n" + line + "\nstatus=published\n~~~~~~\nbody");
    assertThat(document.problems()).containsExactly(Problem.LINE_WITHOUT_EQUALS);
    assertThat(document.fields()).extracting(Field::key).containsExactly("title", "status");
    assertThat(document.body()).isEqualTo("body");
    assertThat(read("title=A\n" + line + "\n~~~~~~\nbody").problems())
        .containsExactly(Problem.LINE_WITHOUT_EQUALS);
  }

  @Test
  void tildesBehindAParagraphOfTheBodyAreTheBodys() {
    Document document =
        read("title=A\n\nThe first line of it,\nand the second of them.\n\n~~~~~~\na=b\n~~~~~~\n");
    assertThat(document.problems()).containsExactly(Problem.MISSING_SEPARATOR);
    assertThat(document.body()).startsWith("The first");
  }

  @Test
  void takesAllOfAFileWithoutFrontMatterForItsBody() {
    Document document = read("Just text.\n");
    assertThat(document.fields()).isEmpty();
    assertThat(document.body()).isEqualTo("Just text.\n");
    assertThat(document.frontMatterEnd()).isZero();
  }

  @Test
  void givesNoDocumentWhereThereAreNoBytes() {
    Source source =
        new Source(
            "a.md",
            "posts/a.md",
            () -> {
              throw new AccessDeniedException("posts/a.md");
            });
    assertThat(DocumentReader.read(source, diagnostics::add)).isEmpty();
    assertThat(diagnostics.get(0).text())
        .startsWith("posts/a.md:1:1: error: [POST026] cannot read the file: access is denied");
  }

  @Test
  void saysWhyBytesCouldNotBeHad() {
    Optional<Document> document =
        DocumentReader.read(
            new Source(
                "a.md",
                "a.md",
                () -> {
                  throw new IOException("disk\nfell out");
                }),
            diagnostics::add);
    assertThat(document).isEmpty();
    assertThat(diagnostics.get(0).message()).isEqualTo("cannot read the file: disk␊fell out");
  }

  @Test
  void reportsEveryOneOfManyBadLines() {
    read("title=A\n" + "bad line\n".repeat(150) + "~~~~~~\n");
    assertThat(diagnostics).hasSize(150);
  }

  @Test
  void reportsALongPieceOfProseOnce() {
    read("Some prose that is a paragraph.\n\n".repeat(2_000) + "~~~~~~\ncode\n~~~~~~\n");
    assertThat(diagnostics).hasSize(1);
  }

  private Document read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return DocumentReader.read(new Source("a.md", "posts/a.md", () -> bytes), diagnostics::add)
        .orElseThrow();
  }
}
