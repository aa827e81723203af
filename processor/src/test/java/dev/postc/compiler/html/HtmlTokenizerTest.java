package dev.postc.compiler.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.StartTag;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Protects that attributes are those that a browser sees. */
class HtmlTokenizerTest {
  private static List<String> attributes(String html) {
    StartTag tag = (StartTag) HtmlTokenizer.tokens(html).get(0);
    return tag.attributes().stream().map((Attribute a) -> a.name() + "=" + a.raw(html)).toList();
  }

  @Test
  void ofANameGivenTwiceTheFirstCountsInItsPlace() {
    assertThat(attributes("<a href=x ID=1 hreF='y' id b>")).containsExactly("href=x", "id=1", "b=");
  }

  @Test
  void keepsAnyNumberOfAttributesInOrder() {
    StringBuilder html = new StringBuilder("<a");
    for (int i = 0; i < 100_000; i++) {
      html.append(" a").append(i);
    }

    assertThat(attributes(html + ">")).hasSize(100_000).startsWith("a0=").endsWith("a99999=");
  }
}
