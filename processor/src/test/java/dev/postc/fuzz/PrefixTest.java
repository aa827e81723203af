package dev.postc.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.read.DocumentReader;
import dev.postc.compiler.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * A source that is cut off anywhere, as while it is being written, is compiled or reported.
 *
 * <p>Every byte of the front matter is such a place, and of the body the end of each line and some
 * others; with the system property {@code postc.prefixes=all}, every byte of the body, too.
 */
class PrefixTest {
  private static final boolean ALL = System.getProperty("postc.prefixes", "").equals("all");

  /** Of the places in a body that are no line ends, one in so many. */
  private static final int SAMPLE = 499;

  /** Of a longer source, not every line's end: the effort would grow with the square. */
  private static final int SHORT = 8_192;

  /** Of all prefixes, one in so many is compiled to the end. */
  private static final int COMPILED = 40;

  private final LongAdder prefixes = new LongAdder();

  @Test
  void ofTheProjectsOwnSources() throws IOException {
    checkAll(Path.of("src", "test", "resources", "golden", "good"));
    checkAll(Path.of("..", "sample-site", "src", "main", "posts"));
    assertThat(prefixes.sum()).isGreaterThan(10_000);
  }

  @Test
  void ofRealSites() throws IOException {
    String shared = System.getProperty("postc.shared", "");
    Assumptions.assumeTrue(
        !shared.isEmpty() && Files.isDirectory(Path.of(shared, "corpus")),
        "no corpus below the folder of the system property postc.shared");
    checkAll(Path.of(shared, "corpus"));
    checkAll(Path.of(shared, "seed"));
  }

  private void checkAll(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(PrefixTest::isSource).sorted().toList();
    }
    files.parallelStream().forEach(this::check);
    System.out.printf(
        "%d prefixes, with those of %d files in %s%n", prefixes.sum(), files.size(), folder);
  }

  private static boolean isSource(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file)
        && (name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".html"));
  }

  private void check(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String path = file.toString().endsWith(".html") ? "a.html" : "a.md";
    int body = bodyStart(path, bytes);
    int lines = 0;
    for (int length = 0; length <= bytes.length; length++) {
      boolean lineEnd = length < bytes.length && bytes[length] == '\n';
      lines += lineEnd ? 1 : 0;
      if (length <= body
          || length == bytes.length
          || (lineEnd && lines % (1 + bytes.length / SHORT) == 0)
          || length % SAMPLE == 0
          || ALL) {
        check(file, path, Arrays.copyOf(bytes, length), length > body);
      }
    }
  }

  private void check(Path file, String path, byte[] prefix, boolean hasBody) {
    prefixes.increment();
    try {
      if ((prefix.length + file.hashCode()) % COMPILED == 0) {
        AnySource.compile(path, prefix);
      } else if (hasBody) {
        AnySource.parse(path, prefix);
      } else {
        AnySource.read(path, prefix);
      }
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      throw new AssertionError("the first " + prefix.length + " bytes of " + file, e);
    }
  }

  private static int bodyStart(String path, byte[] bytes) {
    Source source = new Source(path, path, () -> bytes);
    return DocumentReader.read(source, problem -> {})
        .map(document -> document.text().text().substring(0, document.bodyStart()))
        .map(frontMatter -> frontMatter.getBytes(StandardCharsets.UTF_8).length)
        .orElse(0);
  }
}
