package dev.postc.compiler.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.Heading;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingIdsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "My own thoughts                  | my-own-thoughts",
        "Go home! Don't come back! (Now)  | go-home-dont-come-back-now",
        "C#, .NET & C++                   | c-net--c",
        "snake_case and kebab-case        | snake_case-and-kebab-case",
        "a - b -- c                       | a---b----c",
        "Über Größe                       | über-größe",
        "日本語 の見出し                     | 日本語-の見出し",
        "हिन्दी                              | हिन्दी",
        "ПРИВЕТ, мир                      | привет-мир",
        "1. First                         | 1-first",
        "Emoji 🎉 party                   | emoji--party",
        "*Emphasis* and `code()`          | emphasis-and-code",
        "A [link](x.html) here            | a-link-here",
        "AT&amp;T                         | att",
        "Picture ![alt](x.png) of it      | picture--of-it",
        "TITLE I                          | title-i",
        "???                              | section",
        "fn 1                             | section-fn-1",
        "fnref-note                       | section-fnref-note",
      })
  void anIdIsMadeOfTheHeadingsText(String heading, String id) {
    assertThat(ids("# " + heading)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,a,a        | a,a-1,a-2",
        "a,a,a-1      | a,a-1,a-1-1",
        "a-1,a,a      | a-1,a,a-2",
        "A,a,a!       | a,a-1,a-2",
        "?,!,section  | section,section-1,section-2",
      })
  void noTwoHeadingsHaveOneId(String headings, String ids) {
    String markdown = "# " + String.join("\n\n# ", headings.split(","));

    assertThat(ids(markdown)).containsExactly(ids.split(","));
  }

  @Test
  void aFootnoteReferenceIsNoPartOfIdAndText() {
    List<Heading> headings = Sites.render("## Sure?[^1]\n\n[^1]: No.\n").headings();

    assertThat(headings).containsExactly(new Heading(2, "sure", "Sure?"));
  }

  @Test
  void idsOfHeadingsAndFootnotesDiffer() {
    String html = Sites.render("# fn a\n\n# fnref a\n\nx[^a]\n\n[^a]: y\n").body().text();

    List<String> ids =
        Arrays.stream(html.split(" id=\""))
            .skip(1)
            .map(s -> s.substring(0, s.indexOf('"')))
            .toList();
    assertThat(ids).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void headingsAreListedWithLevelIdAndPlainText() {
    String body =
        """
        # A *b* `c<d>` &amp; ![e](f.png)

        Setext
        two lines
        ---

        <h4 ID='raw&amp;id'>Raw <b>HTML</b>&nbsp;here<br>too</h4>

        <h5>No id</h5>

        > ###### Quoted
        """;

    assertThat(Sites.render(body).headings())
        .containsExactly(
            new Heading(1, "a-b-cd--", "A b c<d> & e"),
            new Heading(2, "setext-two-lines", "Setext two lines"),
            new Heading(4, "raw&id", "Raw HTML\u00a0here too"),
            new Heading(6, "quoted", "Quoted"));
  }

  private static List<String> ids(String markdown) {
    return Sites.render(markdown).headings().stream().map(Heading::id).toList();
  }
}
