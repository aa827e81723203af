package dev.postc.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"abc\"",
        "W/\"abc\"",
        "\"x\", \"abc\"",
        "\"x\",W/\"y\" ,W/\"abc\"",
        "*",
        " * ",
        "\"a,b\", \"abc\"",
        ", ,\"abc\""
      })
  void findsATag(String value) {
    assertThat(EntityTags.matchWeakly(List.of(value), "\"abc\"")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "\"abcd\"",
        "\"ab\"",
        "\"ABC\"",
        "\"x\", \"y\"",
        "w/\"abc\"",
        "\"abc",
        "\"x,\"abc\"\"",
        "W/",
        "W/W/\"abc\""
      })
  void doesNotFindWhatIsNotThere(String value) {
    assertThat(EntityTags.matchWeakly(List.of(value), "\"abc\"")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"abc\"", "*"})
  void readsAllLinesOfTheField(String value) {
    assertThat(EntityTags.matchWeakly(List.of("\"x\"", value), "\"abc\"")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"abc\" | true",
        "\"x\", \"abc\" | true",
        "* | true",
        "W/\"abc\" | false",
        "W/\"abc\", \"abc\" | true",
        "abc | false"
      })
  void takesNoWeakTagForAStrongOne(String value, boolean matches) {
    assertThat(EntityTags.matchStrongly(List.of(value), "\"abc\"")).isEqualTo(matches);
  }
}
