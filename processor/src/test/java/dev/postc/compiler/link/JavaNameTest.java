package dev.postc.compiler.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.model.SimpleName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // words
        "management | Management",
        "sync-and-async | SyncAndAsync",
        "open source | OpenSource",
        "snake_case_name | SnakeCaseName",
        "GraphQL | GraphQL",
        "graphQL-vs-REST | GraphQLVsREST",
        "iPhone | IPhone",
        "a--b___c | ABC",
        "-edge- | Edge",
        "tcp/ip | TcpIp",
        "a$b | AB",
        "\u20ac-cent | Cent",
        "R&D | RD",
        "x\u00b2 | X",
        // spelled out
        "c# | CSharp",
        "c++ | CPlusPlus",
        ".net | DotNet",
        "node.js | NodeDotJs",
        "ASP.NET core | ASPDotNETCore",
        "#java | SharpJava",
        "a+b | APlusB",
        "v1.2 | V12",
        "wait... | Wait",
        "...and so on | DotAndSoOn",
        // first characters
        "2025 | _2025",
        "3d-print | _3dPrint",
        "1 | _1",
        "\u0663 | _\u0663",
        "\u2167 | \u2167",
        // apostrophes
        "don't | Dont",
        "don\u2019t-panic | DontPanic",
        "rock 'n' roll | RockNRoll",
        "dogs' life | DogsLife",
        "'quoted' | Quoted",
        // other scripts
        "caf\u00e9 | Caf\u00e9",
        "cafe\u0301 | Caf\u00e9",
        "\u00fcber-uns | \u00dcberUns",
        "u\u0308ber | \u00dcber",
        "stra\u00dfe | Stra\u00dfe",
        "\u00dfa | \u00dfa",
        "istanbul | Istanbul",
        "\u01c6ep | \u01c5ep",
        "\u65e5\u672c | \u65e5\u672c",
        "\u65e5\u672c-\u8a9e | \u65e5\u672c\u8a9e",
        "\u30ab\u3099 | \u30ac",
        "\ud842\udfb7\u91ce\u5bb6 | \ud842\udfb7\u91ce\u5bb6",
        "\ud801\udc28x | \ud801\udc00x",
        "\u0939\u093f\u0928\u094d\u0926\u0940 | \u0939\u093f\u0928\u094d\u0926\u0940",
        "\u10d0\u10d1 | \u10d0\u10d1",
        // what cannot be seen, and pictures
        "soft\u00adhyphen | Softhyphen",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
            + " | \u0645\u06cc\u062e\u0648\u0627\u0647\u0645",
        "1\ufe0f\u20e3 first | _1First",
        "hot \ud83d\udd25 take | HotTake",
        "\ud83d\udc69\u200d\ud83d\udcbb dev | Dev",
        "\u0301accent | Accent",
        "right\u202eleft | Rightleft",
      })
  void joinsTheWordsOfATextInUpperCamelCase(String text, String name) {
    assertThat(JavaName.of(text)).contains(name);
    assertThat(SimpleName.isValid(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "---",
        "!!!",
        "_",
        "$",
        "+",
        "#",
        "...",
        "\ud83d\udd25",
        "\u0301",
        "\u200d"
      })
  void aTextWithoutLetterAndDigitHasNoName(String text) {
    assertThat(JavaName.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sync-and-async.md | SyncAndAsync",
        "2025-03-15-hello.md | Hello",
        "2025-3-5-hello.markdown | Hello",
        "2025-03-15-2nd-try.HTML | _2ndTry",
        "2025-03-15-.md | _20250315",
        "2025-03-15-!!!.md | _20250315",
        "2025-03-15.md | _20250315",
        "2025-99-99-problems.md | _20259999Problems",
        "index.en.md | IndexDotEn",
        "no-extension | NoExtension",
      })
  void aSourceIsNamedWithoutExtensionAndJekyllDate(String file, String name) {
    assertThat(JavaName.ofFile(file)).contains(name);
  }

  @Test
  void aDirectoryAndASourceOfOneNameHaveOneClass() {
    assertThat(JavaName.ofDirectory("2025-03-15-hello.world"))
        .isEqualTo(JavaName.ofFile("2025-03-15-hello.world.md"))
        .contains("HelloDotWorld");
  }

  @Test
  void aSourceWithoutLetterAndDigitHasNoName() {
    assertThat(JavaName.ofFile("---.md")).isEqualTo(Optional.empty());
  }

  @Test
  void aNameOfAnEnclosingClassGetsUnderscoresUntilItIsFree() {
    assertThat(JavaName.within("Blog", Set.of("Posts", "Blog"))).isEqualTo("Blog_");
    assertThat(JavaName.within("Blog", List.of("Blog", "Blog_"))).isEqualTo("Blog__");
    assertThat(JavaName.within("BLOG", Set.of("Blog"))).isEqualTo("BLOG");
  }
}
