package dev.postc.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.postc.PackException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {
  private static final Redirects REDIRECTS = new Redirects(SiteHeaders.defaults());

  private static String location(String path, String query) {
    Map<String, String> fields = new HashMap<>();
    REDIRECTS.to(path, query).forEachField(fields::put);
    return fields.get("Location");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/a\r\nX: y", "/a\n", "/a b", "/\u010a", "https://evil.example/", "evil", ""})
  void sendsNobodyToWhatAForgedPackSays(String target) {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> REDIRECTS.to(target, null))
        .withMessageContaining("is no percent-encoded path")
        .satisfies(e -> assertThat(e.getMessage()).matches("[ -~]+"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX: y", "a b", "\u00e9"})
  void leavesOutAQueryThatNoFieldCanHold(String query) {
    assertThat(location("/a", query)).isEqualTo("/a");
  }

  @Test
  void keepsTheQueryAsItIs() {
    assertThat(location("/a", "b=%0d%0a&c='\"<>")).isEqualTo("/a?b=%0d%0a&c='\"<>");
    assertThat(location("/a", "")).isEqualTo("/a?");
  }

  @Test
  void doesNotLetTwoSlashesBecomeAHost() {
    assertThat(location("//evil.example/", null)).isEqualTo("/.//evil.example/");
  }
}
