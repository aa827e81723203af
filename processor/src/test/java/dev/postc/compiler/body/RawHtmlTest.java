package dev.postc.compiler.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.DocumentReader;
import dev.postc.compiler.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every char of raw HTML stands where its place says, whatever Markdown is around it. */
class RawHtmlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>\n  <p title='x'>\n</div>\n",
        "a <b\n   class='y'>c</b> <!-- d\n e --> f\n",
        "> <div>\n> <p>\n>   x\n\n<hr>\n",
        "- <div>\n    <p>\n  </div>\n\n  x <i>y</i>\n",
        "1. > <script>\n   >   a\n   > </script>\n",
        "a \uD83D\uDE00 <b>\u00e4</b>\n\n| <i>a</i> | b |\n|---|---|\n| c | <u>d</u> |\n",
        "<!-- a\r\nb -->\r\n\r\nx <b>\r\n",
        "*a <b>c</b>* [x <i>y</i>](z) ~~<s>d</s>~~\n\n[^1]\n\n[^1]: e <b>f</b>\n",
        "<!-- a\n\n\nb -->\n\n<script>\n\nc\n\n</script>\n",
        "> - <!--\n>\n>   a\n>\n> b\n\n<pre>\n\n  c\n\t\n</pre>\n",
        "\t- <div>\n\n   <div>\n\n -\t<div>\n\t<p>\n"
      })
  void everyCharHasItsPlace(String markdown) {
    Document document =
        DocumentReader.read(
                new Source(
                    "a.md",
                    "posts/a.md",
                    () -> ("title=A\n~~~~~~\n" + markdown).getBytes(StandardCharsets.UTF_8)),
                diagnostic -> {})
            .orElseThrow();

    Body body = new BodyParser().parse(document);

    for (RawHtml raw : body.rawHtml()) {
      String there =
          IntStream.range(0, raw.text().length())
              .filter(i -> raw.text().charAt(i) != '\n')
              .mapToObj(i -> document.text().text(raw.place(i, i + 1)))
              .reduce("", String::concat);
      assertThat(there).isEqualTo(raw.text().replace("\n", ""));
    }
  }
}
