package dev.postc.compiler.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.html.HtmlTokenizer;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.url.UrlBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageUrlsTest {
  private static final SiteModel SITE =
      new Sites("https://example.com/site", "Example")
          .post("blog/2025/a.md", "2025-03-15", "A", "", Sites.Extras.NONE)
          .post("blog/2024/b.md", "2024-03-15", "B", "", Sites.Extras.NONE)
          .page("about us.md", "About", "", Sites.Extras.NONE)
          .build();

  /** What RFC 3986 and the contract make of URLs on {@code /site/blog/2025/a.html}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.png                 | /site/blog/2025/x.png",
        "./x.png               | /site/blog/2025/x.png",
        "../x.png              | /site/blog/x.png",
        "../../x.png           | /site/x.png",
        "../../../x.png        | /x.png",
        "../../../../../x.png  | /x.png",
        "..                    | /site/blog/",
        ".                     | /site/blog/2025/",
        "d/./e/../f            | /site/blog/2025/d/f",
        "%2e%2E/x              | /site/blog/x",
        "..\\x                 | /site/blog/x",
        "x.html?q=1/../2#f     | /site/blog/2025/x.html?q=1/../2#f",
        "?q=1                  | /site/blog/2025/a.html?q=1",
        "#part                 | /site/blog/2025/a.html#part",
        "a b é%20%zz           | /site/blog/2025/a%20b%20%C3%A9%20%25zz",
        "#größe                | /site/blog/2025/a.html#gr%C3%B6%C3%9Fe",
        "a:b                   | a:b",
        "./a:b                 | /site/blog/2025/a:b",
        "1:b                   | /site/blog/2025/1:b",
        "/x                    | /x",
        "/x/../y z             | /x/../y z",
        "//host/x              | //host/x",
        "https://host/x        | https://host/x",
        "HTTPS://host          | HTTPS://host",
        "mailto:a@b            | mailto:a@b",
        "data:,x               | data:,x",
        "javascript:x()        | javascript:x()",
        "../../../..//host     | /.//host",
        "../2024/b.md          | /site/blog/2024/b.html",
        "../2024/b.md?x#part   | /site/blog/2024/b.html?x#part",
        "a.md#x                | /site/blog/2025/a.html#x",
        "../../about%20us.md   | /site/about%20us.html",
        "../../about us.md     | /site/about%20us.html",
        "../2023/none.md       | /site/blog/2023/none.md",
      })
  void aUrlIsResolvedAgainstItsPage(String url, String expected) {
    assertThat(link(url)).isEqualTo(expected);
  }

  @Test
  void theEmptyUrlIsThePage() {
    assertThat(link("")).isEqualTo("/site/blog/2025/a.html");
  }

  private static String link(String url) {
    String html = "<a href=\"" + url + "\">";
    PageUrls urls =
        new PageUrls(
            new UrlBase("/site/blog/2025/a.html", "blog/2025/a.md"),
            Sites.urls(SITE),
            new Assets("/site"));
    String text = UrlRewriter.rewrite(html, HtmlTokenizer.tokens(html), urls).text();
    return text.substring(9, text.length() - 2);
  }
}
