package dev.postc.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postc.ContentSecurityPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Protects the fields that an application chooses, and answers from what is no field. */
class SiteHeadersTest {
  private static final SiteHeaders DEFAULTS = SiteHeaders.defaults();

  private static SiteResponse answer(SiteHeaders headers) {
    return new FieldLines(headers).add("Vary", "Accept-Encoding").response(200, null);
  }

  private static Map<String, String> fields(SiteHeaders headers) {
    Map<String, String> fields = new LinkedHashMap<>();
    answer(headers).forEachField(fields::put);
    return fields;
  }

  @Test
  void defaultsAreFewAndSafe() {
    assertThat(fields(DEFAULTS))
        .containsOnly(
            Map.entry("Vary", "Accept-Encoding"),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("Referrer-Policy", "strict-origin-when-cross-origin"),
            Map.entry("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));
  }

  @Test
  void aFieldReplacesTheDefaultOfItsNameInAnyCase() {
    assertThat(fields(DEFAULTS.with("referrer-policy", "no-referrer")))
        .containsEntry("referrer-policy", "no-referrer")
        .doesNotContainKey("Referrer-Policy");
    assertThat(fields(DEFAULTS.with("X-A", "1").with("x-a", "2")))
        .containsEntry("x-a", "2")
        .doesNotContainKey("X-A");
  }

  @Test
  void aFieldIsLeftOut() {
    assertThat(fields(DEFAULTS.without("permissions-POLICY")))
        .doesNotContainKey("Permissions-Policy");
    assertThat(fields(DEFAULTS.with("X-A", "1").without("X-A"))).isEqualTo(fields(DEFAULTS));
  }

  @Test
  void changesNothingThatWasMadeBefore() {
    SiteHeaders before = DEFAULTS.with("X-A", "1");
    before.with("X-A", "2").without("X-A").withPageCaching("no-store");
    assertThat(fields(before)).containsEntry("X-A", "1");
    assertThat(before.pageCaching()).isEqualTo("no-cache");
  }

  @Test
  void leavingOutWhatIsNotThereIsAMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.without("Refferer-Policy"))
        .withMessage(
            "there is no field \"Refferer-Policy\" to leave out; there are Content-Security-Policy,"
                + " Permissions-Policy, Referrer-Policy, X-Content-Type-Options");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "X A", "X:", "X-A\r\nB", "\u00dc", "X\u0000", "(x)", "\"x\""})
  void refusesWhatIsNoName(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.with(name, "1"))
        .withMessageContaining("is no name of a header field")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\r").doesNotContain("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", " a", "a ", "a\r\nSet-Cookie: b", "a\n", "\u00fc", "a\u0000", "a\u007f"})
  void refusesWhatIsNoValue(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.with("X-A", value))
        .withMessageContaining("is no value of the header field X-A");
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withPageCaching(value));
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withFileCaching(value));
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withRedirectCaching(value));
  }

  @Test
  void quotesWhatItRefuses() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.with("X-A", "a\r\nb"))
        .withMessageStartingWith("\"a\\r\\nb\" is no value of the header field X-A: expected ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length",
        "content-type",
        "Transfer-Encoding",
        "Date",
        "ETag",
        "Vary",
        "Location",
        "Connection",
        "Content-Encoding",
        "Accept-Ranges",
        "Content-Range",
        "Allow",
        "Last-Modified"
      })
  void refusesWhatTheAnswerOrTheServerGives(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.with(name, "1"))
        .withMessage("\"" + name + "\" cannot be set: the answer itself, or the server, gives it");
  }

  @Test
  void sendsCachingToItsOwnMethods() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.with("cache-control", "no-store"))
        .withMessageContaining("set it for pages, files and redirects");
  }

  @Test
  void aDefaultGivesWayToTheApplicationsAndAChoiceDoesNot() {
    Set<String> applications = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    applications.addAll(List.of("Referrer-Policy", "X-A", "Vary"));
    List<String> set = new ArrayList<>();
    List<String> added = new ArrayList<>();

    answer(DEFAULTS.with("X-A", "1"))
        .setFields(
            applications::contains,
            (name, value) -> set.add(name),
            (name, value) -> added.add(name));

    assertThat(set)
        .containsExactlyInAnyOrder("X-A", "Permissions-Policy", "X-Content-Type-Options");
    assertThat(added).containsExactly("Vary");
  }

  private static String policy(SiteHeaders headers, String ofPage) {
    Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    page(headers, ofPage).forEachField(fields::put);
    return fields.get("Content-Security-Policy");
  }

  private static SiteResponse page(SiteHeaders headers, String policy) {
    return new PagePolicies(headers).addTo(new FieldLines(headers), policy).response(200, null);
  }

  @Test
  void aPagesPolicyIsSentReplacedJoinedOrLeftOut() {
    String page = "default-src 'self'; script-src 'self' 'sha256-AAAA'; frame-ancestors 'self'";
    ContentSecurityPolicy applications =
        ContentSecurityPolicy.parse("default-src 'self'; frame-ancestors 'none'");

    assertThat(policy(DEFAULTS, page)).isEqualTo(page);
    assertThat(policy(DEFAULTS, "")).isNull();
    assertThat(policy(DEFAULTS.with("content-security-policy", "default-src *"), page))
        .isEqualTo("default-src *");
    assertThat(policy(DEFAULTS.withPolicy(applications), page))
        .contains("'sha256-AAAA'")
        .contains("frame-ancestors 'none'");
    assertThat(policy(DEFAULTS.withPolicy(applications), "")).isEqualTo(applications.toString());
    SiteHeaders without = DEFAULTS.without("Content-Security-Policy");
    assertThat(policy(without, page)).isNull();
    assertThat(policy(without.withPolicy(applications), page)).contains("frame-ancestors");
    assertThat(policy(DEFAULTS.withPolicy(applications).with("Content-Security-Policy", "a"), page))
        .isEqualTo("a");
  }

  /** An application that forbids frames, say, must not open a page to every script by that. */
  @Test
  void whatTheApplicationsPolicyIsSilentAboutStaysAsThePageHasIt() {
    SiteHeaders headers =
        DEFAULTS.withPolicy(
            ContentSecurityPolicy.parse("frame-ancestors 'none'; upgrade-insecure-requests"));

    assertThat(policy(headers, "default-src 'self'; script-src 'none'; frame-ancestors 'self'"))
        .isEqualTo(
            "default-src 'self'; script-src 'none'; frame-ancestors 'none';"
                + " upgrade-insecure-requests");
    assertThat(policy(DEFAULTS.withPolicy(ContentSecurityPolicy.parse("")), "")).isNull();
  }

  @Test
  void onlyThePolicyThatAPageWasCompiledWithGivesWay() {
    ContentSecurityPolicy applications = ContentSecurityPolicy.parse("default-src 'self'");

    assertThat(page(DEFAULTS, "default-src 'self'").isDefault("content-security-policy")).isTrue();
    assertThat(
            page(DEFAULTS.withPolicy(applications), "default-src 'self'")
                .isDefault("Content-Security-Policy"))
        .isFalse();
  }

  /** A site of any size, and an attacker with any paths, find the same bound. */
  @Test
  void keepsABoundedNumberOfJoinedPolicies() {
    SiteHeaders headers = DEFAULTS.withPolicy(ContentSecurityPolicy.parse("default-src 'self'"));
    PagePolicies policies = new PagePolicies(headers);
    for (int i = 0; i < 3000; i++) {
      policies.addTo(new FieldLines(headers), "img-src https://" + i + ".example");
    }
    assertThat(policies.kept()).isEqualTo(1024);
  }
}
