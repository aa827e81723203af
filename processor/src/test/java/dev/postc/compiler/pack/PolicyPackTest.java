package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postc.SiteOptions;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.policy.PagePolicies;
import dev.postc.http.SiteResponder;
import dev.postc.pack.StoredSite;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies from the compiler to the answer. */
class PolicyPackTest {
  private static final PagePolicies COMMON = SiteFixture.POLICIES;
  private static final PagePolicies OWN =
      new PagePolicies("default-src 'self'; img-src a.test", "img-src a.test");

  /** Of one page that has these policies. */
  private static List<Output.Resource> pack(PagePolicies policies) {
    SiteFixture fixture =
        new SiteFixture("https://example.com")
            .post("/a.html", LocalDate.of(2025, 3, 15), "A", "<p>Text</p>");
    SiteModel model = fixture.model();
    SiteFixture.Piece piece = fixture.pieces.get(0);
    PackedPage page =
        SiteFixture.packer()
            .sharing(COMMON)
            .page(model.pages().get(0), piece.body(), SiteFixture.rendered(piece), policies);
    return PackWriter.write(
        model, SiteFixture.PACKAGE, "Blog", List.of(page), List.of(), "/404.html", COMMON);
  }

  private static StoredSite open(PagePolicies policies) {
    return SiteFixture.open(pack(policies), SiteOptions.defaults());
  }

  private static Map<String, String> fields(StoredSite site) {
    Map<String, String> fields = new HashMap<>();
    new SiteResponder(site).respond(new GetRequest("/a.html")).forEachField(fields::put);
    return fields;
  }

  @Test
  void aPageHasItsOwnPolicyOrTheCommonOne() {
    for (PagePolicies policies : List.of(OWN, COMMON)) {
      StoredSite site = open(policies);
      assertThat(fields(site)).containsEntry("Content-Security-Policy", policies.document());
      assertThat(site.posts().get(0).csp()).isEqualTo(policies.body());
    }
    StoredSite without = open(new PagePolicies("", "default-src 'none'"));
    assertThat(fields(without)).doesNotContainKey("Content-Security-Policy");
  }

  /** A cache that holds the page under the old policy must not be told that it is current. */
  @Test
  void anotherPolicyIsAnotherTag() {
    assertThat(fields(open(OWN)).get("ETag")).isNotEqualTo(fields(open(COMMON)).get("ETag"));
    assertThat(fields(open(OWN)).get("ETag")).isEqualTo(fields(open(OWN)).get("ETag"));
  }

  @Test
  void theCommonPolicyIsStoredOnce() {
    byte[] shard = SiteFixture.byName(pack(COMMON)).get("META-INF/postc/com.example.blog/s000");
    assertThat(new String(shard, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("default-src");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nSet-Cookie: a=b", "a\n", "a\u0000", "é", "a\u010d\u010a", "\u007f"})
  void noPolicyLeavesItsField(String policy) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PagePolicies(policy, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PagePolicies("", policy))
        .satisfies(e -> assertThat(e.getMessage()).matches("[ -~]+"));
  }
}
