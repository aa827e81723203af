package dev.postc.compiler.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.body.BodyParser;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.read.Document;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BodyRendererTest {
  @Test
  void everyConstructIsRenderedAsExpected() throws Exception {
    assertThat(Sites.render(resource("constructs.md")).body().text())
        .isEqualTo(resource("constructs.html"));
  }

  @Test
  void anHtmlSourceIsItsBody() {
    String body = "\ufeff \r\n<H1 id=a>*A*</H1>\n\n    code &nbsp; <p>x\n<unknown/>\n~~~~~~\n";
    SiteModel site =
        new Sites("https://example.com", "E").page("a.html", "A", body, Sites.Extras.NONE).build();

    RenderedBody rendered = Sites.render(site, site.pages().get(0));

    assertThat(rendered.body()).isEqualTo(new Html(body, List.of()));
    assertThat(rendered.headings()).extracting("id", "text").containsExactly(tuple("a", "*A*"));
  }

  @Test
  void rawHtmlScriptsAndCommentsPassThrough() {
    String raw =
        """
        <script type="module">
          import m from 'https://example.org/m.mjs';

          if (1 < 2 && "*a*") { m({ a: `${b}` }); }
        </script>
        <!-- a -- *comment* & "such" -->
        <pre class="mermaid">
        a --> b:::c

        "d" --> e
        </pre>
        """;

    assertThat(Sites.render(raw).body().text()).isEqualTo(raw);
  }

  @Test
  void manyThreadsMayRenderAtOnce() {
    SiteModel site = Sites.ofBody("# a\n\n# a\n\n[b](c)[^1]\n\n[^1]: d\n");
    BodyParser parser = new BodyParser();
    BodyRenderer renderer = new BodyRenderer(Sites.urls(site), new Assets(""));
    SitePage page = site.pages().get(0);
    Document document = page.entry().document();
    RenderedBody alone = renderer.render(page, parser.parse(document));

    assertThat(
            IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> renderer.render(page, parser.parse(document)))
                .distinct())
        .containsExactly(alone);
  }

  /** Input of the kind that breaks Markdown parsers. */
  static List<String> noInputMakesItFail() {
    int n = 20_000;
    return List.of(
        "[".repeat(n) + "a" + "]".repeat(n),
        "> ".repeat(n) + "a",
        ">".repeat(n),
        "*a **a ".repeat(n),
        "*a_".repeat(n),
        "- ".repeat(n) + "a",
        IntStream.range(0, 500).mapToObj(i -> "  ".repeat(i) + "* a\n").reduce("", String::concat),
        "<div>".repeat(n),
        "</div>".repeat(n) + "<!--more-->",
        "<b><p>".repeat(n) + "<!--more-->",
        "<".repeat(n),
        "<!--".repeat(n),
        "<svg>".repeat(n),
        "<a href=\"".repeat(n),
        "`".repeat(n) + "a",
        "~~a ".repeat(n),
        "|a".repeat(n) + "\n" + "|-".repeat(n),
        "[^a]".repeat(n) + "\n\n[^a]: b",
        "# a\n".repeat(n),
        "\ud800 \udc00\uffff\u202e\u0000",
        "[a](<\ud800>) ![\udc00](\ud800%)");
  }

  @ParameterizedTest
  @MethodSource
  void noInputMakesItFail(String body) {
    assertThat(Sites.render(body).body().text()).isNotEmpty();
  }

  private static String resource(String name) throws Exception {
    try (InputStream in = BodyRendererTest.class.getResourceAsStream("/golden/render/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
