package dev.postc.compiler.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.postc.Heading;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Timeout;

/** Any text as Markdown, and as HTML that an excerpt and headings are taken from. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class BodyFuzzTest {
  private static final Markdown MARKDOWN = new Markdown();

  @FuzzTest
  void markdown(byte[] input) {
    String markdown = new String(input, StandardCharsets.UTF_8);
    String html = MARKDOWN.html(markdown);
    assertThat(MARKDOWN.html(markdown)).isEqualTo(html);
    check(html);
  }

  @FuzzTest
  void html(byte[] input) {
    check(new String(input, StandardCharsets.UTF_8));
  }

  private static void check(String html) {
    List<HtmlToken> tokens = HtmlTokenizer.tokens(html);
    LinksFuzzTest.checkTokens(html, tokens);
    checkExcerpt(Excerpts.of(html, tokens, Optional.empty()));
    for (Heading heading : Headings.of(html, tokens)) {
      assertThat(heading.level()).isBetween(1, 6);
      assertThat(heading.id()).isNotEmpty();
      assertThat(heading.text()).isEqualTo(heading.text().strip());
    }
  }

  /** A page that shows an excerpt goes on behind it, as a browser reads it. */
  private static void checkExcerpt(String excerpt) {
    LinksFuzzTest.checkTokens(excerpt, HtmlTokenizer.tokens(excerpt));
    int open = 0;
    Set<String> names = new HashSet<>();
    OpenElements elements = new OpenElements();
    for (HtmlToken token : HtmlTokenizer.tokens(excerpt)) {
      if (token instanceof HtmlToken.EndTag tag) {
        assertThat(elements.close(tag.name())).as(excerpt).isTrue();
      } else if (token instanceof HtmlToken.StartTag tag) {
        names.add(tag.name());
        elements.open(tag.name());
        open++;
      }
    }
    assertThat(open).isGreaterThanOrEqualTo(names.size());
    Document page = Jsoup.parse("<main id=zz1>" + excerpt + "</main><main id=zz2></main>");
    Element behind = page.getElementById("zz2");
    assertThat(behind).as(excerpt).isNotNull();
  }
}
