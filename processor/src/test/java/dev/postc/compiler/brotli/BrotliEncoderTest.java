package dev.postc.compiler.brotli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BrotliEncoderTest {
  private static final String TEXT = "<p>The same text, the same bytes.</p>\n";

  private static void assumeNative() {
    assumeTrue(
        BrotliEncoder.flaw().isEmpty(),
        () -> "no brotli on this machine: " + BrotliEncoder.flaw().orElse(""));
  }

  @Test
  void writesWhatADecoderReads() throws IOException {
    assumeNative();
    Random random = new Random(7);
    for (int length = 1; length < 200_000; length = length * 3 / 2 + 1) {
      byte[] noise = new byte[length];
      random.nextBytes(noise);
      byte[] text = utf8(TEXT.repeat(length / TEXT.length() + 1));
      for (int quality : new int[] {0, 5, 9, 10}) {
        assertThat(decode(BrotliEncoder.encode(noise, quality), length)).isEqualTo(noise);
        assertThat(decode(BrotliEncoder.encode(text, quality), text.length)).isEqualTo(text);
      }
    }
  }

  @Test
  void writesTheSameBytesOnEveryMachine() {
    assumeNative();
    assertThat(hex(BrotliEncoder.encode(utf8(TEXT.repeat(9)), 9)))
        .isEqualTo(
            "a22a0080e8e6ba2549170d452cc99084c1a3f085bf0791059e01b560752be7561f68fe54e2d1b617e1d4f389eb195b6202");
    assertThat(hex(BrotliEncoder.encode(utf8(TEXT.repeat(9)), 11)))
        .isEqualTo(
            "a22a00bd23c1c6493ef7c1d008959e74653cad200637a77cf2602207eccd03cd4fa42facaf1488b9aaac330c50667f265c4d01");
  }

  @Test
  void writesTheSameBytesInManyThreads() {
    assumeNative();
    byte[] text = utf8(TEXT.repeat(2_000));
    byte[] expected = BrotliEncoder.encode(text, 9);
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> BrotliEncoder.encode(text, 9))
                .allMatch(coded -> Arrays.equals(coded, expected)))
        .isTrue();
  }

  /** As it is where a JVM compiles module after module: each has a class loader of its own. */
  @Test
  void worksInSeveralClassLoadersOfOneJvm() throws Exception {
    assumeNative();
    byte[] expected = BrotliEncoder.encode(utf8(TEXT), 9);
    try (URLClassLoader first = loader(path -> true);
        URLClassLoader second = loader(path -> true)) {
      for (URLClassLoader loader : List.of(first, second, first)) {
        assertThat(flaw(loader)).isEmpty();
        Object coded =
            loader
                .loadClass(BrotliEncoder.class.getName())
                .getMethod("encode", byte[].class, int.class)
                .invoke(null, utf8(TEXT), 9);
        assertThat((byte[]) coded).isEqualTo(expected);
      }
    }
  }

  @Test
  void saysThatTheNativePartIsNotThere() throws Exception {
    try (URLClassLoader loader = loader(path -> !path.contains("native-"))) {
      assertThat(reason(loader))
          .startsWith("its native part for ")
          .endsWith(" is not beside the compiler");
    }
  }

  @Test
  void saysThatTheLibraryIsNotThere() throws Exception {
    try (URLClassLoader loader = loader(path -> !path.contains("brotli4j"))) {
      assertThat(reason(loader)).endsWith(" is not beside the compiler");
    }
  }

  @Test
  void aReasonIsOneShortLine() {
    assertThat(NativeFlaw.of(new UnsatisfiedLinkError("/t/b.so: not permitted\n\tat x")))
        .isEqualTo("its native part cannot be loaded: /t/b.so: not permitted");
    assertThat(NativeFlaw.of(new UnsatisfiedLinkError("x".repeat(5_000)))).hasSizeLessThan(300);
    assertThat(NativeFlaw.of(new IOException((String) null))).doesNotContain("null");
    assertThat(NativeFlaw.of(new UnsupportedOperationException("Unsupported OS")))
        .startsWith("there is no native part for " + System.getProperty("os.name"));
  }

  /** The class path of this test in a loader that shares nothing with it. */
  private static URLClassLoader loader(Predicate<String> wanted) {
    URL[] urls =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(wanted)
            .map(BrotliEncoderTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<?> flaw(ClassLoader loader) throws ReflectiveOperationException {
    return (Optional<?>)
        loader.loadClass(BrotliEncoder.class.getName()).getMethod("flaw").invoke(null);
  }

  private static String reason(ClassLoader loader) throws ReflectiveOperationException {
    return flaw(loader).orElseThrow().toString();
  }

  private static byte[] decode(byte[] coded, int length) throws IOException {
    return Decoder.decompress(coded, 0, coded.length, length);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
