package dev.postc.compiler.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.postc.Heading;
import dev.postc.compiler.body.Body;
import dev.postc.compiler.body.BodyParser;
import dev.postc.compiler.body.RawHtml;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlTokenizer;
import dev.postc.compiler.read.Document;
import dev.postc.compiler.read.Format;
import dev.postc.compiler.read.Syntax;
import dev.postc.compiler.source.Source;
import dev.postc.compiler.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;

/** Any text as Markdown, and as HTML that an excerpt and headings are taken from. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class BodyFuzzTest {
  private static final BodyParser PARSER = new BodyParser();

  @FuzzTest
  void markdown(byte[] input) {
    Document document = document("a.md", input);
    Body body = PARSER.parse(document);
    assertThat(PARSER.parse(document).html()).isEqualTo(body.html());
    check(body);
  }

  @FuzzTest
  void html(byte[] input) {
    check(PARSER.parse(document("a.html", input)));
  }

  /** All of it a body. */
  private static Document document(String path, byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    SourceText source = new SourceText(new Source(path, path, () -> input), text);
    return new Document(
        source,
        path.endsWith(".md") ? Format.MARKDOWN : Format.HTML,
        Syntax.PROPERTIES,
        List.of(),
        0,
        0,
        true,
        Set.of());
  }

  private static void check(Body body) {
    String html = body.html();
    List<HtmlToken> tokens = body.tokens();
    LinksFuzzTest.checkTokens(html, tokens);
    for (RawHtml raw : body.rawHtml()) {
      for (HtmlToken token : HtmlTokenizer.tokens(raw.text())) {
        assertThat(raw.place(token.start(), token.end()).end())
            .isLessThanOrEqualTo(body.document().text().text().length());
      }
    }
    checkExcerpt(Excerpts.of(html, tokens, Optional.empty()));
    for (Heading heading : Headings.of(html, tokens)) {
      assertThat(heading.level()).isBetween(1, 6);
      assertThat(heading.id()).isNotEmpty();
      assertThat(heading.text()).isEqualTo(heading.text().strip());
    }
  }

  /** What stands well on its own needs no repair. */
  private static void checkExcerpt(String excerpt) {
    List<HtmlToken> tokens = HtmlTokenizer.tokens(excerpt);
    LinksFuzzTest.checkTokens(excerpt, tokens);
    assertThat(Fragment.of(excerpt)).isEqualTo(excerpt);
  }
}
