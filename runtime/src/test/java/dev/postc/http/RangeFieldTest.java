package dev.postc.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeFieldTest {
  private static Optional<List<ByteRange>> read(String value, int length) {
    return RangeField.read(List.of(value), length);
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0",
    "bytes=2-, 2, 9",
    "bytes=-3, 7, 9",
    "bytes=-10, 0, 9",
    "bytes=-11, 0, 9",
    "bytes=9-9, 9, 9",
    "bytes=9-10, 9, 9",
    "'BYTES= ,\t2-5 ,', 2, 5",
    "bytes=3-18446744073709551616, 3, 9",
    "bytes=0000000000000000000000003-4, 3, 4"
  })
  void readsOneRangeOfTenBytes(String value, int first, int last) {
    assertThat(read(value, 10)).contains(List.of(new ByteRange(first, last)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bytes=10-", "bytes=10-11", "bytes=-0", "bytes=4294967296-", "bytes=11-,-0"})
  void findsNoRangeBehindTenBytes(String value) {
    assertThat(read(value, 10)).contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes",
        "bytes=",
        "bytes=,",
        "bytes=-",
        "bytes=5-4",
        "bytes=a-",
        "bytes=1-b",
        "bytes=1",
        "bytes=1,2-3",
        "bytes=0-1,5-4",
        "octets=0-1",
        "bytes 0-1",
        "bytes=1 - 2",
        "bytes=-1-2",
        "bytes=\u0661-"
      })
  void ignoresWhatIsNoRange(String value) {
    assertThat(read(value, 10)).isEmpty();
  }

  @Test
  void ignoresRangesOfNothing() {
    assertThat(read("bytes=-1", 0)).isEmpty();
  }

  @Test
  void joinsWhatOverlapsAndKeepsTheOrder() {
    assertThat(read("bytes=20-29,0-9,40-49,25-44,10-11", 100))
        .contains(List.of(new ByteRange(20, 49), new ByteRange(0, 9), new ByteRange(10, 11)));
  }

  @Test
  void neverAnswersMoreBytesThanThereAre() {
    Random random = new Random(1);
    for (int round = 0; round < 10_000; round++) {
      StringBuilder value = new StringBuilder("bytes=");
      boolean[] wanted = new boolean[50];
      for (int i = 0; i < RangeField.MOST_RANGES; i++) {
        int first = random.nextInt(50);
        int last = first + random.nextInt(50 - first);
        value.append(first).append('-').append(last).append(',');
        Arrays.fill(wanted, first, last + 1, true);
      }
      boolean[] sent = new boolean[50];
      for (ByteRange range : read(value.toString(), 50).orElseThrow()) {
        for (int at = range.first(); at <= range.last(); at++) {
          assertThat(sent[at]).as("%s sends byte %s twice", value, at).isFalse();
          sent[at] = true;
        }
      }
      assertThat(sent).as(value.toString()).isEqualTo(wanted);
    }
  }
}
