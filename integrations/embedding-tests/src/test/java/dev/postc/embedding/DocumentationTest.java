package dev.postc.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Protects that what the documentation shows is what is compiled and run here. */
class DocumentationTest {
  private static final Path PAGE = Path.of("../../sample-site/src/main/posts/docs/serving.md");

  @ParameterizedTest
  @CsvSource({
    "../examples/src/main/java/dev/postc/examples/JavalinSite.java, public record",
    "src/main/java/dev/postc/embedding/war/JournalFilter.java, @WebFilter",
  })
  void showsTheSourceAsItIs(Path source, String start) throws IOException {
    String code = Files.readString(source);
    assertThat(Files.readString(PAGE))
        .contains("```java\n" + code.substring(code.indexOf("\n" + start) + 1) + "```");
  }
}
