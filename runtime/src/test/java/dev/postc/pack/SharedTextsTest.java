package dev.postc.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedTextsTest {
  private final SharedTexts texts = new SharedTexts();

  @Test
  void theSameBytesGiveTheSameString() {
    assertThat(of("text/html; charset=utf-8")).isSameAs(of("text/html; charset=utf-8"));
  }

  @Test
  void textsThatShareAPlaceDoNotGiveEachOther() {
    // More of them than there are places, and all of one length.
    for (int round = 0; round < 2; round++) {
      IntStream.range(100, 200)
          .mapToObj(i -> "image/x-" + i)
          .forEach(text -> assertThat(of(text)).isEqualTo(text));
    }
  }

  @Test
  void textsBeyondAsciiAndEmptyOnesAreRight() {
    assertThat(of("ä")).isEqualTo("ä").isEqualTo(of("ä"));
    assertThat(of("")).isEmpty();
  }

  private String of(String text) {
    byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
    return texts.of(bytes, 1, bytes.length - 2);
  }
}
