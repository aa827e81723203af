package dev.postc.compiler.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.html.HtmlTokenizer;
import dev.postc.compiler.url.UrlBase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UrlRewriterTest {
  /** HTML of the page {@code /d/p.html}, and what becomes of it. */
  static String[][] rewritten() {
    return new String[][] {
      {"<a href=\"x\">x</a>", "<a href=\"/d/x\">x</a>"},
      {"<A  HREF = 'x' >", "<A  HREF = \"/d/x\" >"},
      {"<a href=x>", "<a href=\"/d/x\">"},
      {"<img src=x/>", "<img src=\"/d/x/\">"},
      {"<a href=' x\n'>", "<a href=\" /d/x\n\">"},
      {"<a href=\"x\ny\">", "<a href=\"/d/xy\">"},
      {"<a href='x?a=1&amp;b=\"2\"'>", "<a href=\"/d/x?a=1&amp;b=%222%22\">"},
      {"<a href=\"x?a&copy=1&b\">", "<a href=\"/d/x?a&amp;copy=1&amp;b\">"},
      {"<a href=a href=b>", "<a href=\"/d/a\" href=b>"},
      {
        "<img src=a alt='x < y' srcset=\"a, b 2x\">",
        "<img src=\"/d/a\" alt='x < y' srcset=\"/d/a, /d/b 2x\">"
      },
      {
        "<source srcset=\" a.png 1x,\n/b.png (1,2) 2x , https://h/c,d.png 3w\">",
        "<source srcset=\" /d/a.png 1x,\n/b.png (1,2) 2x , https://h/c,d.png 3w\">"
      },
      {"<link imagesrcset=\"a 1x\">", "<link imagesrcset=\"/d/a 1x\">"},
      {"<video src=a poster=b>", "<video src=\"/d/a\" poster=\"/d/b\">"},
      {"<object data=a>", "<object data=\"/d/a\">"},
      {
        "<form action=a><button formaction=b>", "<form action=\"/d/a\"><button formaction=\"/d/b\">"
      },
      {"<blockquote cite=a>", "<blockquote cite=\"/d/a\">"},
      {"<q cite=\"A name\">", "<q cite=\"A name\">"},
      {"<a href=\"#f\"><area href='#f'>", "<a href=\"/d/p.html#f\"><area href=\"/d/p.html#f\">"},
      {"<template><a href=x></template>", "<template><a href=\"/d/x\"></template>"},
      {
        "<svg><a HREF=x></a><image xlink:href=y /></svg>",
        "<svg><a HREF=\"/d/x\"></a><image xlink:href=\"/d/y\" /></svg>"
      },
      {"<svg><style><a href=x></style></svg>", "<svg><style><a href=\"/d/x\"></style></svg>"},
      {
        "<svg><foreignObject><style><a href=x></style></foreignObject></svg><a href=x>",
        "<svg><foreignObject><style><a href=x></style></foreignObject></svg><a href=\"/d/x\">"
      },
      {"<svg><p><style><a href=x></style>", "<svg><p><style><a href=x></style>"},
      {
        "<p><a href=x><p>in</a><b><p><a href=y>z</b></a>",
        "<p><a href=\"/d/x\"><p>in</a><b><p><a href=\"/d/y\">z</b></a>"
      },
      {"<td><a href=x></td>", "<td><a href=\"/d/x\"></td>"},
      {"<noscript><img src=x></noscript>", "<noscript><img src=\"/d/x\"></noscript>"},
      {
        "<div title=\"<a href='x'>\" data-x=>1</div><a href=x>",
        "<div title=\"<a href='x'>\" data-x=>1</div><a href=\"/d/x\">"
      },
      {
        "<script>'<a href=x>'</script ><a href=x>",
        "<script>'<a href=x>'</script ><a href=\"/d/x\">"
      },
      {
        "<script><!-- <script> </script> <a href=x> --></script><a href=x>",
        "<script><!-- <script> </script> <a href=x> --></script><a href=\"/d/x\">"
      },
      {"<script><!-- </script><a href=x>", "<script><!-- </script><a href=\"/d/x\">"},
      {
        "<!--><a href=x><!---><a href=x><!-- -- --!><a href=x><!-x><a href=x></ ><a href=x>",
        "<!--><a href=\"/d/x\"><!---><a href=\"/d/x\"><!-- -- --!><a href=\"/d/x\"><!-x>"
            + "<a href=\"/d/x\"></ ><a href=\"/d/x\">"
      },
    };
  }

  @ParameterizedTest
  @MethodSource
  void rewritten(String html, String expected) {
    assertThat(rewrite(html).text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource
  void untouched(String html) {
    assertThat(rewrite(html).text()).isEqualTo(html);
  }

  static List<String> untouched() {
    return List.of(
        "",
        "a < b <> </> < a href=x>",
        "<a>x</a><a href>x</a><a href=>x</a>",
        "<a href='https://h/x?a=1&b=2' href=x>",
        "<a href=/x?a=1&b='2'>",
        "<a href=\"&#104;ttps://h/\">",
        "<a data-href=x hrefx=x href\u00a0=x>",
        "<a x='<a href=y>'>",
        "<use href=\"#shape\"></use><use xlink:href='#s'/>",
        "<img src=\"\"><form action=\"\">",
        "<form data=x><div poster=x action=x>",
        "<!-- <a href=x> -->",
        "<style><a href=x></style>",
        "<textarea><a href=x></TEXTAREA >",
        "<title><a href=x></title>",
        "<xmp><a href=x>",
        "<plaintext><a href=x></plaintext><a href=x>",
        "<svg><![CDATA[<a href=x>]]></svg>",
        "<?php <a href=x ?>",
        "<!doctype html>",
        "<a href=\"x",
        "<a href=x",
        "<a ",
        "<!-- ",
        "<svg><![CDATA[ ",
        "&lt;a href=x&gt;");
  }

  @Test
  void everyRootAbsoluteUrlIsPointedAt() {
    String html =
        "é𝒳<a href=/a><a href='&#47;b'><a href=c><a href=//h><a href=https://h/><img src=' /d'"
            + " srcset='/e&amp;f 1x, g 2x, //h 3x, /h 4x'><a href=/i?x&y><a title=/j href=\"#k\">";

    Html rewritten = rewrite(html);

    assertThat(urls(rewritten))
        .containsExactly("/a>", "/b\"", "/d/", "/d'", "/e&", "/d/", "/h ", "/i?", "/d/");
    assertThat(rewritten.urls()).isSorted();
  }

  @Test
  void rewritingTwiceChangesNothingMore() {
    Html once = rewrite("<a href=x><img srcset='a 1x, b&amp;c 2x' src=\"/d e\"><a href='#f'>");

    assertThat(rewrite(once.text())).isEqualTo(once);
  }

  private static List<String> urls(Html html) {
    return html.urls().stream().map(at -> html.text().substring(at, at + 3)).toList();
  }

  private static Html rewrite(String html) {
    return UrlRewriter.rewrite(
        html,
        HtmlTokenizer.tokens(html),
        new PageUrls(
            new UrlBase("/d/p.html", "d/p.md"),
            Sites.urls(new Sites("https://example.com", "E").build()),
            new Assets("")));
  }
}
