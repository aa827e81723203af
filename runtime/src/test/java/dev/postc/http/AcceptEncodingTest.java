package dev.postc.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptEncodingTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gzip                          | GZIP
          GZip                          | GZIP
          x-gzip                        | GZIP
          gzip, deflate, br, zstd       | GZIP
          br;q=1.0, gzip;q=0.8, *;q=0.1 | GZIP
          gzip;q=0.001                  | GZIP
          gzip ; Q=0.5                  | GZIP
          *                             | GZIP
          identity, gzip                | GZIP
          identity;q=0, *               | GZIP
          ''                            | IDENTITY
          identity                      | IDENTITY
          br                            | IDENTITY
          gzip;q=0                      | IDENTITY
          gzip;q=0.000, *;q=1           | IDENTITY
          gzip;q=0.5, identity          | IDENTITY
          gzip;q=2                      | IDENTITY
          gzip;q=0.1234                 | IDENTITY
          gzip;q=nan                    | IDENTITY
          gzip;level=9                  | IDENTITY
          *;q=0, identity;q=0.1         | IDENTITY
          gzip;q=nan, *                 | IDENTITY
          gzip;q=nan, identity;q=0      | NONE
          *, gzip;level=9               | IDENTITY
          gzip;q=0, x-gzip              | IDENTITY
          x-gzip, gzip;q=0              | IDENTITY
          gzip;q=0.1, x-gzip, identity  | GZIP
          identity;q=nan                | IDENTITY
          gzip;q=0.5 , identity;	q=0.4 | GZIP
          ,;,gzip;,                     | IDENTITY
          ; q=1, xgzip, gzi, gzipp      | IDENTITY
          identity;q=0                  | NONE
          *;q=0                         | NONE
          gzip;q=0, identity;q=0        | NONE
          """)
  void choosesByWeightAndPrefersGzipWhereThereIsNoBrotli(String value, ContentCoding expected) {
    assertThat(AcceptEncoding.choose(List.of(value), false, true)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          br                                  | BROTLI
          BR ; q=0.3                          | BROTLI
          gzip, deflate, br, zstd             | BROTLI
          br;q=0.5, gzip;q=0.5, identity;q=.5 | BROTLI
          br;q=0.5, gzip;q=0.5, identity      | IDENTITY
          br;q=0.5, gzip;q=0.6                | GZIP
          br;q=0.5, gzip;q=0.6, identity;q=0.7 | IDENTITY
          br;q=0, gzip                        | GZIP
          br;q=nan, gzip                      | GZIP
          br;q=nan, *                         | GZIP
          br, br;q=0                          | IDENTITY
          *                                   | BROTLI
          *;q=0.5, gzip                       | GZIP
          gzip;q=0.5, *                       | BROTLI
          br, *;q=0                           | BROTLI
          br;q=0, *                           | GZIP
          identity;q=0, br                    | BROTLI
          br;q=0, identity;q=0                | NONE
          brotli, b, bro                      | IDENTITY
          ''                                  | IDENTITY
          """)
  void prefersBrotliOfWhatIsLikedAsMuch(String value, ContentCoding expected) {
    assertThat(AcceptEncoding.choose(List.of(value), true, true)).isEqualTo(expected);
  }

  @Test
  void sendsIdentityToWhoSaysNothing() {
    assertThat(AcceptEncoding.choose(List.of(), true, true)).isEqualTo(ContentCoding.IDENTITY);
  }

  @Test
  void readsAllLinesOfTheField() {
    assertThat(AcceptEncoding.choose(List.of("br", "gzip"), true, true))
        .isEqualTo(ContentCoding.BROTLI);
  }

  @Test
  void neverChoosesWhatIsNotStored() {
    assertThat(AcceptEncoding.choose(List.of("gzip"), false, false))
        .isEqualTo(ContentCoding.IDENTITY);
    assertThat(AcceptEncoding.choose(List.of("gzip, identity;q=0"), false, false))
        .isEqualTo(ContentCoding.NONE);
    // Brotli can save bytes where gzip does not.
    assertThat(AcceptEncoding.choose(List.of("gzip, br;q=0.5"), true, false))
        .isEqualTo(ContentCoding.BROTLI);
    assertThat(AcceptEncoding.choose(List.of("gzip"), true, false))
        .isEqualTo(ContentCoding.IDENTITY);
  }
}
