package dev.postc.compiler.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.postc.ContentSecurityPolicy;
import dev.postc.compiler.csp.PolicyText;
import dev.postc.compiler.html.HtmlTokenizer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;

/** Any text as a body, as an inline text of one, and as an author's own words. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class PolicyFuzzTest {
  private static final Policies POLICIES =
      new Policies(ContentSecurityPolicy.parse(""), OwnFiles.NONE);

  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "(default|script|script|style|img|font|media|frame|object|connect|manifest)-src(-attr)?"
              + "|base-uri|form-action|frame-ancestors");

  private static final Pattern SOURCE =
      Pattern.compile(
          "'(self|none|unsafe-hashes)'"
              + "|'sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}'"
              + "|[a-z][a-z0-9+.-]*:"
              + "|((https?|wss?)://)?[a-z0-9-]+(\\.[a-z0-9-]+)*\\.?(:[0-9]{1,5})?");

  /** No markup puts into a policy what only an author may, nor anything that ends a directive. */
  @FuzzTest
  void html(byte[] input) {
    String html = new String(input, StandardCharsets.UTF_8);
    String document = POLICIES.document(html);
    String body = POLICIES.body(html, HtmlTokenizer.tokens(html), Optional.empty()).text();
    for (String policy : List.of(document, body)) {
      for (String directive : policy.split("; ", -1)) {
        List<String> words = List.of(directive.split(" ", -1));
        assertThat(words.get(0)).matches(DIRECTIVE);
        assertThat(words).hasSizeGreaterThan(1);
        assertThat(words.subList(1, words.size())).doesNotHaveDuplicates().allMatch(this::isSource);
      }
      assertThat(ContentSecurityPolicy.parse(policy)).hasToString(policy);
    }
  }

  private boolean isSource(String word) {
    return SOURCE.matcher(word).matches();
  }

  /** The hash is that of the text as a browser has it: what is between the tags, decoded. */
  @FuzzTest
  void inlineTexts(byte[] input) {
    String text =
        new String(input, StandardCharsets.UTF_8)
            .replaceAll("(?i)</(script|style)|<!--|<script", "");
    String read = text.replaceAll("\r\n?", "\n").replace('\0', '\uFFFD');
    String attribute = text.replace("&", "&amp;").replace("\"", "&quot;");
    assertHas("<style>" + text + "</style>", read);
    if (!text.isEmpty()) {
      assertHas("<script type=module>" + text + "</script>", read);
    }
    assertHas("<p style=\"" + attribute + "\">", read);
    assertHas("<b title='<' onclick=\"" + attribute + "\">", read);
    if (!text.contains("]]>")) {
      assertHas("<svg><style>a<![CDATA[" + text + "]]></style></svg>", "a" + read);
    }
  }

  private static void assertHas(String html, String text) {
    assertThat(POLICIES.document(html)).contains("'sha256-" + sha256(text) + "'");
  }

  private static String sha256(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** What has no mistake is a policy that browsers read as it is written. */
  @FuzzTest
  void authorsWords(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    List<PolicyText.Flaw> flaws = PolicyText.flaws(text);
    for (PolicyText.Flaw flaw : flaws) {
      assertThat(flaw.start()).isBetween(0, flaw.end());
      assertThat(flaw.end()).isLessThanOrEqualTo(text.length());
      assertThat(flaw.help()).isNotBlank();
    }
    if (flaws.isEmpty()) {
      String policy = PolicyText.read(text).orElseThrow().toString();
      assertThat(policy).matches("[ -+\\--~]*");
      assertThat(PolicyText.flaws(policy)).isEmpty();
    }
  }
}
