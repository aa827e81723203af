package dev.postc.compiler.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.model.SiteModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExcerptsTest {
  /** Markdown, and its excerpt. */
  static String[][] markdown() {
    return new String[][] {
      {"", ""},
      {"One *two*.\n\n<!--more-->\n\nThree.", "<p>One <em>two</em>.</p>"},
      {"One.\n\nTwo.\n\n<!--\tmore \n-->\n\nThree.", "<p>One.</p>\n<p>Two.</p>"},
      {"One. <!-- more --> Two.", "<p>One.</p>"},
      {"> One. <!--more--> Two.\n\nThree.", "<blockquote>\n<p>One.</p></blockquote>"},
      {"<div>\n<p>One<!--more-->\n</div>", "<div>\n<p>One</p></div>"},
      {"One.\n\n<!--moreover-->\n\n<!--More-->", "<p>One.</p>"},
      {"One.\n\nTwo `<!--more-->`.", "<p>One.</p>"},
      {"One.\n\n```\n<!--more-->\n```\n\nTwo.", "<p>One.</p>"},
      {"One.\n\n<script>'<!--more-->'</script>\n\nTwo.", "<p>One.</p>"},
      {"<p title='<!--more-->'>One.</p>\n\nTwo.", "<p title='<!--more-->'>One.</p>"},
      {"<!--more-->\n\nOne.\n\nTwo.", "<p>One.</p>"},
      {"One.[^1]\n\n<!--more-->\n\nTwo.\n\n[^1]: Note.", "<p>One.</p>"},
      {"[One][r].\n\n<!--more-->\n\n[r]: x.html", "<p><a href=\"/blog/x.html\">One</a>.</p>"},
      {"[One](#two).\n\n<!--more-->\n\n## Two", "<p><a href=\"/blog/a.html#two\">One</a>.</p>"},
      {
        "## One\n\n<h3 class=x ID='y'>Two</h3>\n\n<!--more-->", "<h2>One</h2>\n<h3 class=x>Two</h3>"
      },
      {"# One\n\n- Two.\n\n> Three.\n\nFour.\n\nFive.", "<p>Four.</p>"},
      {"> One.\n>\n> Two.", "<p>One.</p>"},
      {"# One", ""},
      {"<b>One <!--more--> two</b>", "<p><b>One</b></p>"},
      {"</div>\n\nOne.\n\n<!--more-->", "<p>One.</p>"},
    };
  }

  @ParameterizedTest
  @MethodSource
  void markdown(String body, String excerpt) {
    assertThat(Sites.render(body).excerpt().text()).isEqualTo(excerpt);
  }

  /** The body of an HTML source, and its excerpt. */
  static String[][] html() {
    return new String[][] {
      {"<p>One<p>Two", "<p>One</p>"},
      {"<p>One<p>Two<!--more--><p>Three", "<p>One<p>Two</p>"},
      {"<ul><li><p>One</ul><div><p>Two</div>", "<p>Two</p>"},
      {"<p>One <!-- two", "<p>One</p>"},
      {"<p>One <a href=\"two", "<p>One</p>"},
      {"<p>One<br>two<img src=x><!--more-->", "<p>One<br>two<img src=\"/x\"></p>"},
      {"<svg><path/></svg><p>One</p>", "<p>One</p>"},
      {"<div/>One<!--more-->", "<div/>One</div>"},
      {"<svg/><b>One</b><!--more-->", "<svg/><b>One</b>"},
      {"<h2 id=\"a\"b>One</h2><!--more-->", "<h2 b>One</h2>"},
      {"<h2 id=a id=b class='c'>One</h2><!--more-->", "<h2 class='c'>One</h2>"},
      {"<p><</i>b>One", "<p>&lt;b>One</p>"},
      {"Only text", ""},
    };
  }

  @ParameterizedTest
  @MethodSource
  void html(String body, String excerpt) {
    SiteModel site =
        new Sites("https://example.com", "E").page("a.html", "A", body, Sites.Extras.NONE).build();

    RenderedBody rendered = Sites.render(site, site.pages().get(0));

    assertThat(rendered.excerpt().text()).isEqualTo(excerpt);
  }

  @Test
  void theDescriptionIsTakenEscapedIfThereIsNoMark() {
    assertThat(described("One.", "\"A\" <b> & 'c'").text())
        .isEqualTo("&quot;A&quot; &lt;b&gt; &amp; &#39;c&#39;");
  }

  @Test
  void whatStandsBeforeTheMarkComesBeforeTheDescription() {
    assertThat(described("One.\n\n<!--more-->", "A").text()).isEqualTo("<p>One.</p>");
  }

  @Test
  void nothingBeforeTheMarkIsNoExcerpt() {
    assertThat(described("\n<!--more-->\n\nOne.", "A").text()).isEqualTo("A");
  }

  @Test
  void urlsOfAnExcerptArePointedAt() {
    Html excerpt = Sites.render("A [b](/c) [d](e).\n\n<!--more-->\n").excerpt();

    assertThat(excerpt.urls())
        .isEqualTo(List.of(excerpt.text().indexOf("/c"), excerpt.text().indexOf("/blog/e")));
  }

  private static Html described(String body, String description) {
    SiteModel site =
        new Sites("https://example.com", "E")
            .post("a.md", "2025-03-15", "A", body, Sites.Extras.description(description))
            .build();
    return Sites.render(site, site.pages().get(0)).excerpt();
  }
}
