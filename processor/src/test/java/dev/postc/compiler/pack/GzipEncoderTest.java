package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.pack.PackFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipEncoderTest {
  private final GzipEncoder encoder = new GzipEncoder();

  @Test
  void writesAMemberThatEveryGzipReaderReads() throws IOException {
    Random random = new Random(7);
    for (int length = 0; length < 200_000; length = length * 3 / 2 + 1) {
      byte[] noise = new byte[length];
      random.nextBytes(noise);
      assertThat(decode(encoder.encode(noise))).isEqualTo(noise);
      byte[] text = PackFormat.utf8(("<p>word " + length + "</p>\n").repeat(length / 10));
      assertThat(decode(encoder.encode(text))).isEqualTo(text);
    }
  }

  @Test
  void writesTheSameBytesWhateverItWroteBefore() {
    byte[] text = PackFormat.utf8("<p>The same text.</p>".repeat(700));
    byte[] first = new GzipEncoder().encode(text);
    encoder.encode(PackFormat.utf8(PackBoundaryTest.noise(3, 70_000)));
    assertThat(encoder.encode(text)).isEqualTo(first);
  }

  @Test
  void writesTheSameBytesOnEveryMachine() {
    assertThat(HexFormat.of().formatHex(encoder.encode(PackFormat.utf8("<p>a a a a a a</p>"))))
        .isEqualTo("1f8b08000000000000ffb329b04b5480431bfd023b003e9238c512000000");
  }

  private static byte[] decode(byte[] gzip) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return in.readAllBytes();
    }
  }
}
