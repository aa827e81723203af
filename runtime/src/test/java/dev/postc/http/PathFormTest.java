package dev.postc.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathFormTest {
  @ParameterizedTest
  @CsvSource({
    "/a/b.html, /a/b.html",
    "/%61%2Db%7e%5F%30, /a-b~_0",
    "/%c3%a9, /%C3%A9",
    "/a%2fb, /a%2Fb",
    "/%2e%2E/x, /../x",
    "/%00, /%00",
    "/%252F, /%252F"
  })
  void decodesOnlyWhatMeansTheSame(String path, String canonical) {
    assertThat(PathForm.canonical(path)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%", "/%4", "/%zz", "/%4g", "/%-1", "/%\uFF11\uFF11"})
  void refusesAPercentSignWithoutTwoDigits(String path) {
    assertThat(PathForm.canonical(path)).isNull();
  }
}
