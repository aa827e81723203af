package dev.postc.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class PercentEncodingTest {
  @Test
  void keepsEveryCharacterThatRfc3986AllowsInASegment() {
    String pchar =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@";
    assertThat(PercentEncoding.segment(pchar)).isEqualTo(pchar);
    assertThat(PercentEncoding.path(pchar)).isEqualTo(pchar);
  }

  @Test
  void encodesEveryOtherAsciiCharacterOfASegment() {
    assertThat(PercentEncoding.segment(" \"#%/<>?[\\]^`{|}\u0000\u007F"))
        .isEqualTo("%20%22%23%25%2F%3C%3E%3F%5B%5C%5D%5E%60%7B%7C%7D%00%7F");
  }

  @Test
  void encodesOtherCharactersAsUtf8WithUpperCaseDigits() {
    assertThat(PercentEncoding.segment("é日本😀")).isEqualTo("%C3%A9%E6%97%A5%E6%9C%AC%F0%9F%98%80");
  }

  @Test
  void doesNotNormalize() {
    assertThat(PercentEncoding.segment("e\u0301")).isEqualTo("e%CC%81");
  }

  @Test
  void encodesHalfASurrogatePairAsTheReplacementCharacter() {
    assertThat(PercentEncoding.segment("a\uD83Db")).isEqualTo("a%EF%BF%BDb");
    assertThat(PercentEncoding.segment("\uDE00")).isEqualTo("%EF%BF%BD");
  }

  @Test
  void encodesAPercentSignOfADecodedSegment() {
    assertThat(PercentEncoding.segment("100%25")).isEqualTo("100%2525");
  }

  @Test
  void keepsTheTripletsAndSlashesOfAPath() {
    assertThat(PercentEncoding.path("/a b/%c3%A9/%2F/ü")).isEqualTo("/a%20b/%C3%A9/%2F/%C3%BC");
  }

  @Test
  void encodesAPercentSignThatStartsNoTriplet() {
    assertThat(PercentEncoding.path("/100%")).isEqualTo("/100%25");
    assertThat(PercentEncoding.path("/100%2")).isEqualTo("/100%252");
    assertThat(PercentEncoding.path("/100%2g/%%20")).isEqualTo("/100%252g/%25%20");
  }

  @Test
  void isStableOnItsOwnResult() {
    String once = PercentEncoding.path("/100%/é b/?#");
    assertThat(PercentEncoding.path(once)).isEqualTo(once);
  }

  @Test
  void givesBackADecodedSegmentThroughJavaNetUri() {
    String segment = "a%b c+d=é😀;?#";
    assertThat(URI.create("http://example.com/" + PercentEncoding.segment(segment)).getPath())
        .isEqualTo("/" + segment);
  }
}
