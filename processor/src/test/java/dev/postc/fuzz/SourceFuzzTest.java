package dev.postc.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Timeout;

/**
 * Any bytes as a source. Run as a test, each target takes its inputs from the folder of its name
 * under {@code SourceFuzzTestInputs}; how to search for new ones is said in CONTRIBUTING.md.
 */
@Timeout(value = SourceFuzzTest.SECONDS, unit = TimeUnit.SECONDS)
class SourceFuzzTest {
  static final int SECONDS = 10;

  @FuzzTest
  void jbake(byte[] source) {
    frontMatter(source);
  }

  @FuzzTest
  void yaml(byte[] rest) {
    frontMatter(prefixed("---\n", rest));
  }

  @FuzzTest
  void toml(byte[] rest) {
    frontMatter(prefixed("+++\n", rest));
  }

  @FuzzTest
  void markdown(byte[] body) {
    body("a.md", body);
  }

  @FuzzTest
  void html(byte[] body) {
    body("a.html", body);
  }

  /** What comes behind the front matter costs a hundred times as much. */
  private static void frontMatter(byte[] source) {
    if (isOneOf(64, source)) {
      AnySource.compileAndOpen("a.md", source);
    } else {
      AnySource.read("a.md", source);
    }
  }

  private static void body(String path, byte[] body) {
    byte[] source = prefixed("title=T\n~~~~~~\n", body);
    if (isOneOf(8, source)) {
      AnySource.compileAndOpen(path, source);
    } else {
      AnySource.compile(path, source);
    }
  }

  /** Whether an input is one of so many that get the costly checks; always the same ones. */
  private static boolean isOneOf(int many, byte[] input) {
    CRC32 crc = new CRC32();
    crc.update(input);
    return crc.getValue() % many == 0;
  }

  private static byte[] prefixed(String prefix, byte[] rest) {
    byte[] start = prefix.getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(start, start.length + rest.length);
    System.arraycopy(rest, 0, whole, start.length, rest.length);
    return whole;
  }
}
