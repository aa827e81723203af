package dev.postc.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiHostTest {
  /** As {@code new URL(…).hostname} of a browser says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Example.COM | example.com",
        "a_b.example. | a_b.example.",
        "bücher.example | xn--bcher-kva.example",
        "BU\u0308CHER.example | xn--bcher-kva.example",
        "straße.example | xn--strae-oqa.example",
        "STRASSE.example | strasse.example",
        "βόλος.example | xn--nxasmm1c.example",
        "ΒΌΛΟΣ.example | xn--nxasmq6b.example",
        "日本。jp | xn--wgv71a.jp",
        "ｅｘａｍｐｌｅ．com | example.com",
        "a\u00ADb.example | ab.example",
        "☕️.example | xn--53h.example",
        "🦊.example | xn--9s9h.example",
        "ℌ.example | h.example",
        "STRA\u1E9EE.example | xn--strae-oqa.example",
        "\u0130stanbul.example | xn--istanbul-o0e.example",
      })
  void isWhatBrowsersAskFor(String name, String ascii) {
    assertThat(AsciiHost.of(name)).isEqualTo(ascii);
  }

  /** But for the letters of the transition, both standards say the same of common scripts. */
  @Test
  void agreesWithTheOlderStandard() {
    Random random = new Random(3);
    String letters = "abcxyz019äöüéèñåøœčřžłαβγδλбгджшя日本語中文한국";
    for (int i = 0; i < 5000; i++) {
      StringBuilder label = new StringBuilder();
      for (int k = 1 + random.nextInt(12); k > 0; k--) {
        label.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(AsciiHost.of(label.toString())).isEqualTo(IDN.toASCII(label.toString()));
    }
  }
}
