package dev.postc.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {
  @Test
  void isTheOrderOfTheUtf8Bytes() {
    List<String> words =
        List.of(
            "", "a", "aa", "b", "é", "\uD7FF", "\uE000", "\uFFFD", "😀", "😀a", "😁", "\uE000😀");
    for (String a : words) {
      for (String b : words) {
        int expected =
            Arrays.compareUnsigned(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
        assertThat(Integer.signum(CodePointOrder.INSTANCE.compare(a, b)))
            .as("%s and %s", a, b)
            .isEqualTo(Integer.signum(expected));
      }
    }
  }
}
