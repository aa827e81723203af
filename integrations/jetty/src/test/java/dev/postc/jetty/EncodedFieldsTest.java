package dev.postc.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jetty.http.HttpField;
import org.junit.jupiter.api.Test;

/** Protects that a field that is kept is never taken for another one. */
class EncodedFieldsTest {
  private final EncodedFields encoded = new EncodedFields();

  @Test
  void keepsWhatManyAnswersHave() {
    HttpField first = encoded.of("Vary", "Accept-Encoding");
    assertThat(encoded.of("Vary", "Accept-Encoding")).isSameAs(first);
    assertThat(encoded.of("ETag", "\"a\"")).isNotSameAs(encoded.of("ETag", "\"a\""));
  }

  /** Many more than there are places; "Aa" and "BB" have the same hash code. */
  @Test
  void givesWhatItWasAskedForWhateverStandsInItsPlace() {
    for (String name : new String[] {"X-Aa", "X-BB"}) {
      for (String value : new String[] {"Aa", "BB"}) {
        assertGives(name, value);
      }
    }
    for (int i = 0; i < 2000; i++) {
      assertGives("X-Page", "value " + i);
    }
  }

  /** Two fields of one answer would be made again for each request. */
  @Test
  void keepsTwoFieldsOfOnePlace() {
    HttpField first = encoded.of("X", "Aa");
    HttpField second = encoded.of("X", "BB");
    assertThat(encoded.of("X", "Aa")).isSameAs(first);
    assertThat(encoded.of("X", "BB")).isSameAs(second);
  }

  private void assertGives(String name, String value) {
    HttpField field = encoded.of(name, value);
    assertThat(field.getName()).isEqualTo(name);
    assertThat(field.getValue()).isEqualTo(value);
  }
}
