package dev.postc.compiler.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.ContentSecurityPolicy;
import dev.postc.compiler.html.HtmlTokenizer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document has is in its policy, and nothing else. */
class PoliciesTest {
  private static final String PLAIN = "default-src 'none'; base-uri 'none'; form-action 'none'";
  private static final ContentSecurityPolicy NOTHING = ContentSecurityPolicy.parse("");

  private final Policies policies = new Policies(NOTHING, OwnFiles.NONE);

  private String body(String html) {
    return policies.body(html, HtmlTokenizer.tokens(html), Optional.empty()).text();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aDocumentWithoutAnythingRunsNothing() {
    assertThat(policies.document("<!doctype html><title>x</title><p>y"))
        .isEqualTo(
            "default-src 'self'; script-src 'none'; style-src 'none'; object-src 'none'; base-uri"
                + " 'none'; form-action 'self'; frame-ancestors 'self'");
    assertThat(body("<p><a href='https://a.test'>x</a>")).isEqualTo(PLAIN);
  }

  /** What needs no source of its own is told from what needs one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "<img src=/a.png> | img-src 'self'",
        "<img src='https://A.test:443/x.png' srcset='//b.test/1 1x, http://c.test:8080/2 2x'>"
            + " | img-src b.test http://c.test:8080 https://a.test",
        "<picture><source srcset='https://a.test/b'></picture> | img-src https://a.test",
        "<img src='data:image/png,x'> | img-src data:",
        "<img src='https://bücher.example/x;y,z'> | img-src https://xn--bcher-kva.example",
        "<img src='https://straße.example/x'> | img-src https://xn--strae-oqa.example",
        "<img src='https://u:p@a.test\\b'> | img-src https://a.test",
        "<img src='ht&#10;tps:/a.test/;script-src *'> | img-src https://a.test",
        "<video src=https://a.test/v poster=https://b.test/p></video>"
            + " | img-src https://b.test; media-src https://a.test",
        "<audio><source src=https://a.test/v><track src=/t></audio> | media-src https://a.test 'self'",
        "<iframe src=https://a.test/v></iframe> | frame-src https://a.test",
        "<object data=https://a.test></object><embed src=/b>"
            + " | frame-src https://a.test 'self'; object-src https://a.test 'self'",
        "<svg><image href=https://a.test/a /><use xlink:href='#x'/></svg>"
            + " | img-src https://a.test",
        "<link rel=manifest href=/m><link rel='shortcut icon' href=https://a.test/i>"
            + " | img-src https://a.test; manifest-src 'self'",
        "<link rel=preload as=fetch href=https://a.test><a ping='/p https://b.test'>"
            + " | connect-src https://a.test 'self' https://b.test",
        "<link rel=prefetch as=script href=https://a.test/next.js> | connect-src https://a.test",
        "<template><img src=https://a.test/b></template><noscript><img src=https://b.test/c></noscript>"
            + " | img-src https://a.test https://b.test",
        "<table background=https://a.test/b> | img-src https://a.test",
        "<input type=image src=https://a.test/b> | img-src https://a.test",
      })
  void namesTheOriginsOfWhatIsLoaded(String html, String directives) {
    assertThat(body(html))
        .isEqualTo("default-src 'none'; " + directives + "; base-uri 'none'; form-action 'none'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "<form action=https://a.test/x> | base-uri 'none'; form-action https://a.test",
        "<form> | base-uri 'none'; form-action 'self'",
        "<button formaction=/x> | base-uri 'none'; form-action 'self'",
        "<base href=https://a.test/> | base-uri https://a.test; form-action 'none'",
      })
  void namesWhatIsNotLoaded(String html, String directives) {
    assertThat(body(html)).isEqualTo("default-src 'none'; " + directives);
  }

  @Test
  void followsTheBaseOfRelativeUrls() {
    assertThat(body("<base href=https://a.test/x><img src=b>"))
        .contains("img-src 'self' https://a.test");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"a\":1}</script>",
        "<script type='text/javascript;charset=utf-8'>a()</script>",
        "<script type=text/x-template><b onclick=a></script>",
        "<script></script>",
        "<style type=text/less>a{}</style>",
        "<!--<script>a()</script>-->",
        "<textarea><script>a()</script></textarea>",
        "<img src='http://[::1]/'>",
        "<img src='https://a_b.test/'>",
        "<img src='https://127.1/'>",
        "<img src='about:blank'>",
        "<script src='data:text/javascript,a()'></script>",
      })
  void allowsNothingForWhatDoesNothing(String html) {
    assertThat(body(html)).isEqualTo(PLAIN);
  }

  @Test
  void hashesInlineTextsAsTheTreeHasThem() {
    assertThat(body("<script>a()\r\n\rb('\0é&amp;')</script>"))
        .contains("script-src " + hash("a()\n\nb('\uFFFDé&amp;')") + ";");
    assertThat(body("<style>\n a{}</style>")).contains("style-src " + hash("\n a{}") + ";");
    assertThat(body("<svg><script>a&lt;b<![CDATA[&lt;\r\n]]><b>x</b>c</script></svg>"))
        .contains("script-src " + hash("a<b&lt;\nc") + ";");
    assertThat(body("<script type=importmap>{}</script>")).contains(hash("{}"));
    assertThat(body("<script language=JavaScript>a()</script>")).contains(hash("a()"));
    assertThat(body("<script><!--<script>x</script>--></script>"))
        .contains(hash("<!--<script>x</script>-->"));
    assertThat(body("<noscript><style>a{}</style></noscript>")).contains(hash("a{}"));
    assertThat(body("<iframe srcdoc=\"<script>a('&quot;')</script>\"></iframe>"))
        .contains("script-src " + hash("a('\"')"));
  }

  @Test
  void usesUnsafeHashesForAttributesAlone() {
    assertThat(body("<script>a()</script><style>b{}</style>")).doesNotContain("unsafe-hashes");
    assertThat(body("<p style='color:red' onclick='a(&quot;b&quot;)'>"))
        .isEqualTo(
            "default-src 'self'; script-src 'none'; script-src-attr 'unsafe-hashes' "
                + hash("a(\"b\")")
                + "; style-src 'none'; style-src-attr 'unsafe-hashes' "
                + hash("color:red")
                + "; object-src 'none'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void hashesScriptUrlsInBothForms() {
    assertThat(body("<a href=\" JavaScript:a('%C3%A9 ü')\">"))
        .contains(
            "script-src 'unsafe-hashes' "
                + hash("javascript:a('é ü')")
                + " "
                + hash("javascript:a('%C3%A9 %C3%BC')")
                + ";");
  }

  @Test
  void namesTheOriginsOfScriptsAndWhatTheyImport() {
    assertThat(
            body(
                "<script src=https://a.test/x.js integrity='sha384-AAA=?a sha1-x xsha256-A'></script>"))
        .contains("script-src https://a.test 'sha384-AAA=';");
    assertThat(
            body(
                "<script type=module>import a from 'https://a.test/a.js';\nexport*from\"//b.test/b\";"
                    + "import './c.js'; import('http://d.test'); import d from 'd';"
                    + "import{x}from`https://e.test/`</script>"))
        .contains("https://a.test b.test 'self' http://d.test https://e.test;");
    assertThat(
            body(
                "<script type=importmap>{\"imports\":{\"https://no.test/\":\"https:\\/\\/a.test/x\","
                    + "\"b\":\"./b.js\"},\"integrity\":{\"./b.js\":\"sha256-AAA=\"}}</script>"))
        .contains(" https://a.test 'self' 'sha256-AAA=';")
        .doesNotContain("no.test");
  }

  /** Browsers ask the directive for what the module is, not the one for scripts. */
  @Test
  void namesTheOriginsOfModulesThatAreNoScripts() {
    assertThat(
            body(
                "<script type=module>import a from 'https://a.test/a.css' with {type: 'css'};\n"
                    + "import b from 'https://b.test/b'with/**/{\"type\":\"json\"};"
                    + "import('https://c.test/c', { with: {type: 'json'} })</script>"))
        .contains("style-src https://a.test;")
        .contains("connect-src 'self' https://b.test https://c.test;")
        .doesNotContain("script-src 'self'")
        .doesNotContain("= https:");
  }

  /** A body may have a million characters of anything. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>import %s'https://a.test'</script>|\n",
        "<script>import %s'https://a.test'</script>|/**/",
        "<script>import '%shttps://a.test'</script>|a",
        "<script type=importmap>{\"imports\": {\"a\": \"%s\"}}</script>|\\\"",
        "<style>a { b: '%s' }</style>|\\'",
        "<style>%s</style>|/*",
        "<p style='%s'>|url(",
        "<p style='%s'>|url(\\(",
        "<style>p { background: url(%s) }</style>|\\(",
        "<script>import 'https://a.test' %s with</script>|/**/",
        "<img src='https://%s'>|@",
        "<img src='https://%sa.test'>|a.",
        "<svg><script>%s</script></svg>|<![CDATA[",
        "<svg><script>%s</script></svg>|<b>",
        "<form>%s</form>|<base href=https://a.test>",
      })
  void readsAnyAmount(String pattern) {
    String[] parts = pattern.split("\\|", -1);
    String html = parts[0].replace("%s", parts[1].repeat(100_000));
    assertThat(policies.document(html)).startsWith("default-src 'self'; script-src ");
  }

  /** Each text would be read again for each element that it stands in: for minutes. */
  @Test
  @Timeout(60)
  void readsAnyDepthOfStylesOfImages() {
    String html = "<svg>" + "<style>b{}".repeat(300_000);
    assertThat(policies.document(html)).contains("style-src " + hash("b{}") + ";");
    assertThat(body("<svg><style>a{}<style>b{}</style>c{}</style><style/><style>d{}"))
        .contains(
            "style-src " + hash("a{}c{}") + " " + hash("b{}") + " " + hash("") + " " + hash("d{}"));
  }

  @Test
  void namesTheOriginWhateverFollowsIt() {
    assertThat(body("<img src='https://a.test/\u2028\u0085?x'>")).contains("https://a.test");
  }

  @Test
  void readsStyleSheets() {
    assertThat(
            body(
                "<style>@import 'https://a.test/a.css'; @font-face { src: url(https://b.test/f) }"
                    + "p { background: url( \"https://c.test/i\" ) } /* url(https://d.test) */"
                    + "@namespace url(http://e.test/); q { cursor: image-set('https://f.test/x' 1x) }"
                    + "</style>"))
        .contains("https://a.test; img-src 'self' https://a.test https://c.test https://f.test;")
        .contains("font-src 'self' https://a.test https://b.test;")
        .doesNotContain("d.test")
        .doesNotContain("e.test");
    assertThat(
            body(
                "<p style='background: url(https://a.test/\\(1\\).png), url(\"https\\3a //b.test/\\\"\")'>"
                    + "<style>q { background: url(https://c.test/"))
        .contains("https://a.test https://b.test https://c.test;");
    assertThat(
            body(
                "<style>p { background: url(https\\3a //a.test/i), url('https:/\\\n/b.test/i'),"
                    + " url(\"https:/\\\r\n/c.test\") }</style>"))
        .contains("img-src https://a.test https://b.test https://c.test;");
    assertThat(body("<link rel=stylesheet href=https://a.test/s.css>"))
        .contains("style-src https://a.test; img-src 'self' https://a.test")
        .contains("font-src 'self' https://a.test");
    assertThat(body("<link rel=preload as=style href=https://a.test/s.css onload=f()>"))
        .contains("style-src https://a.test;")
        .contains("font-src 'self' https://a.test");
  }

  @Test
  void findsWhatTheSitesOwnStyleSheetsLoad() {
    Policies withSheets =
        new Policies(
            NOTHING,
            path ->
                path.equals("/a.css")
                    ? List.of("p{}", "p{background:url(https://c.test/i)}")
                    : List.of());
    assertThat(withSheets.document("<link rel=stylesheet href=/a.css>"))
        .contains("style-src 'self'; img-src 'self' https://c.test;");
  }

  @Test
  void findsWhatTheSitesOwnScriptsImport() {
    List<String> read = new ArrayList<>();
    Policies withScripts =
        new Policies(
            NOTHING,
            url -> {
              read.add(url);
              return url.equals("/a.js")
                  ? List.of("import 'https://c.test/i'; import './b.js'")
                  : List.of();
            });
    String page =
        "<script type=module src=/a.js></script><script src=https://d.test/a.js></script>";
    for (int i = 0; i < 2; i++) {
      assertThat(withScripts.document(page))
          .contains("script-src 'self' https://c.test https://d.test;");
    }
    assertThat(read).containsExactly("/a.js");
  }

  @Test
  void theAuthorsWordsAreAddedAsTheyAreMeant() {
    Policies ofSite =
        new Policies(ContentSecurityPolicy.parse("script-src https://s.test"), OwnFiles.NONE);
    PagePolicies page =
        ofSite.page(
            "<style>a{}</style><p style=x>",
            19,
            "<p style=x>",
            Optional.of(ContentSecurityPolicy.parse("style-src 'unsafe-inline'")));
    assertThat(page.document())
        .contains("script-src https://s.test; style-src 'unsafe-inline'; ")
        .contains("style-src-attr 'unsafe-hashes' 'unsafe-inline';");
    assertThat(page.body()).endsWith("script-src https://s.test; style-src 'unsafe-inline'");
    assertThat(ofSite.document("<p>")).contains("script-src https://s.test; style-src 'none'");
  }
}
