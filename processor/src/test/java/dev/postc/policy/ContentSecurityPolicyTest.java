package dev.postc.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postc.ContentSecurityPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an app does with the policy of a page. */
class ContentSecurityPolicyTest {
  private static ContentSecurityPolicy parse(String policy) {
    return ContentSecurityPolicy.parse(policy);
  }

  private static String merge(String own, String other) {
    return parse(own).merge(parse(other)).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\" | \"\"",
        " ; ; | \"\"",
        "\"\timg-src\t'self'  a.test ;; STYLE-SRC 'none'\" | img-src 'self' a.test; style-src 'none'",
        "img-src a; img-src b | img-src a",
        "img-src 'NONE' a | img-src a",
        "img-src | img-src 'none'",
        "upgrade-insecure-requests; sandbox allow-forms | upgrade-insecure-requests; sandbox allow-forms",
      })
  void readsAsBrowsersDo(String policy, String canonical) {
    assertThat(parse(policy)).hasToString(canonical);
    assertThat(parse(canonical)).isEqualTo(parse(policy)).hasSameHashCodeAs(parse(policy));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"img-src a\r\nX: y", "img-src a, script-src *", "img-src é", "a\0", "a\u007f"})
  void refusesWhatWouldLeaveTheField(String policy) {
    assertThatIllegalArgumentException().isThrownBy(() -> parse(policy));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // What is new takes along what stood for it.
        "default-src 'self' | img-src a.test | default-src 'self'; img-src 'self' a.test",
        "default-src 'none' | img-src a.test | default-src 'none'; img-src a.test",
        "img-src a.test; default-src b.test | default-src c.test"
            + " | img-src a.test c.test; default-src b.test c.test",
        "script-src 'self' | script-src-attr 'unsafe-hashes' | script-src 'self'; script-src-attr 'self'"
            + " 'unsafe-hashes'",
        "child-src a.test; script-src b.test | worker-src c.test"
            + " | child-src a.test; script-src b.test; worker-src a.test c.test",
        // Each had another directive for what neither names.
        "child-src a.test; default-src 'self' | script-src b.test"
            + " | child-src a.test; default-src 'self'; script-src 'self' b.test; worker-src a.test b.test",
        // 'none' is no source.
        "object-src 'none' | object-src 'none' | object-src 'none'",
        "object-src 'none' | object-src a.test | object-src a.test",
        // What is free stays free.
        "img-src 'self' | script-src a.test | img-src 'self'",
        "\"\" | default-src 'self' | \"\"",
        "form-action 'self' | base-uri 'none'; form-action a.test | form-action 'self' a.test",
        // 'unsafe-inline' as it is meant.
        "style-src 'self' 'sha256-A=' | style-src 'unsafe-inline' | style-src 'self' 'unsafe-inline'",
        "style-src 'unsafe-inline' | style-src 'sha256-A=' 'nonce-x' | style-src 'unsafe-inline'",
        "style-src 'sha256-A='; style-src-attr 'unsafe-hashes' 'sha256-B=' | style-src 'unsafe-inline'"
            + " | style-src 'unsafe-inline'; style-src-attr 'unsafe-hashes' 'unsafe-inline'",
        // For older browsers only: to heed it would allow every script, and no hash.
        "script-src 'nonce-x' 'unsafe-inline' | script-src 'sha256-A=' | script-src 'nonce-x' 'sha256-A='",
        // 'strict-dynamic' would take the other one's origins away, and silences its own list's.
        "script-src 'self' 'sha256-A=' | script-src 'strict-dynamic' 'nonce-x' https: 'unsafe-inline'"
            + " | script-src 'self' 'sha256-A=' 'nonce-x'",
        "script-src 'strict-dynamic' 'nonce-x' | script-src a.test | script-src 'nonce-x' a.test",
        "script-src 'strict-dynamic' 'nonce-x' | script-src 'unsafe-inline' | script-src 'unsafe-inline'",
        "script-src 'strict-dynamic' 'nonce-x' | script-src 'sha256-A='"
            + " | script-src 'strict-dynamic' 'nonce-x' 'sha256-A='",
        "script-src 'strict-dynamic' 'nonce-x' https: | script-src 'strict-dynamic' 'sha256-A='"
            + " | script-src 'strict-dynamic' 'nonce-x' https: 'sha256-A='",
        // For all but scripts and workers it means nothing.
        "default-src 'strict-dynamic' 'nonce-x' https: | img-src 'self'"
            + " | default-src 'strict-dynamic' 'nonce-x' https:;"
            + " img-src 'strict-dynamic' 'nonce-x' https: 'self'",
        "default-src 'strict-dynamic' 'nonce-x' https: | default-src 'self'"
            + " | default-src 'strict-dynamic' 'nonce-x' https: 'self'; script-src 'nonce-x' 'self'",
        // It silences 'unsafe-inline' even alone; what is no hash does not.
        "script-src 'strict-dynamic' 'unsafe-inline' | script-src 'sha256-A='"
            + " | script-src 'strict-dynamic' 'sha256-A='",
        "script-src 'unsafe-inline' 'sha1-A=' | script-src a.test"
            + " | script-src 'unsafe-inline' 'sha1-A=' a.test",
        // What lists no sources is not made wider.
        "sandbox allow-forms | sandbox allow-scripts; report-to x"
            + " | sandbox allow-forms; report-to x",
      })
  void allowsWhatBothAllow(String own, String other, String merged) {
    assertThat(merge(own, other)).isEqualTo(merged);
  }

  @Test
  void mergingTwiceAddsNothing() {
    String own = "default-src 'self'; script-src 'self' 'nonce-1'";
    String page = "default-src 'none'; script-src 'sha256-A='; img-src 'self' a.test";
    assertThat(merge(merge(own, page), page)).isEqualTo(merge(own, page));
  }
}
