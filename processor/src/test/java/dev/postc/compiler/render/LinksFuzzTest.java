package dev.postc.compiler.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlTokenizer;
import dev.postc.compiler.html.SourceSet;
import dev.postc.compiler.html.UrlSpan;
import dev.postc.compiler.url.UrlBase;
import dev.postc.compiler.url.UrlText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;

/** Any text as HTML with links, and as a link. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class LinksFuzzTest {
  private static final PageUrls URLS =
      new PageUrls(
          new UrlBase("/site/blog/a.html", "blog/a.md"),
          Sites.urls(
              new Sites("https://example.com/site", "Example")
                  .post("blog/a.md", "2025-03-15", "A", "", Sites.Extras.NONE)
                  .page("b c.md", "B", "", Sites.Extras.NONE)
                  .build()),
          new Assets("/site"));

  @FuzzTest
  void html(byte[] input) {
    String html = text(input);
    List<HtmlToken> tokens = HtmlTokenizer.tokens(html);
    checkTokens(html, tokens);

    Html rewritten = UrlRewriter.rewrite(html, tokens, URLS);
    checkUrls(rewritten);
    // As in url: once more for a broken one.
    Html again = rewritten(rewritten);
    assertThat(rewritten(again)).isEqualTo(again);
  }

  private static Html rewritten(Html html) {
    return UrlRewriter.rewrite(html.text(), HtmlTokenizer.tokens(html.text()), URLS);
  }

  @FuzzTest
  void url(byte[] input) {
    String url = text(input);
    String absolute = written(url);
    // A broken one that climbs out of the content root and in again is read anew once.
    String again = written(absolute);
    assertThat(written(again)).isEqualTo(again);
    if (!absolute.equals(UrlText.withoutLineBreaks(trimmed(url)))) {
      assertThat(absolute).startsWith("/").doesNotStartWith("//").matches("[!-~]*");
    }
    int end = 0;
    for (UrlSpan span : SourceSet.urls(url)) {
      assertThat(span.start()).isBetween(end, span.end() - 1);
      assertThat(span.end()).isLessThanOrEqualTo(url.length());
      end = span.end();
    }
  }

  private static String trimmed(String url) {
    UrlSpan span = UrlSpan.trimmed(url);
    return url.substring(span.start(), span.end());
  }

  private static String written(String url) {
    return URLS.write(url, true).url();
  }

  private static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }

  static void checkTokens(String html, List<HtmlToken> tokens) {
    int end = 0;
    for (HtmlToken token : tokens) {
      assertThat(token.start()).isBetween(end, html.length() - 1);
      assertThat(html.charAt(token.start())).isEqualTo('<');
      assertThat(token.end()).isBetween(token.start() + 1, html.length());
      end = token.end();
      if (token instanceof HtmlToken.StartTag tag) {
        int at = token.start() + 1;
        for (HtmlToken.Attribute attribute : tag.attributes()) {
          assertThat(attribute.start()).isBetween(at, attribute.valueStart() - 1);
          assertThat(attribute.valueEnd()).isBetween(attribute.valueStart(), attribute.end());
          assertThat(attribute.end()).isBetween(attribute.valueEnd(), token.end());
          at = attribute.end();
        }
      }
    }
  }

  static void checkUrls(Html html) {
    int last = -1;
    for (int at : html.urls()) {
      assertThat(at).isBetween(last + 1, html.text().length() - 1);
      assertThat(html.text().charAt(at)).isIn('/', '\\');
      last = at;
    }
  }
}
