package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postc.compiler.render.RenderedBody;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No permalink and no alias can put a field of its own into an answer. */
class HeaderInjectionTest {
  private static SiteFixture site(String path, String alias) {
    return new SiteFixture("https://example.com")
        .add(
            new SiteFixture.Piece(
                path,
                SiteFixture.entry(path, "Title", "page", Optional.empty()),
                List.of(alias),
                List.of(),
                new RenderedBody(SiteFixture.html("x"), SiteFixture.html(""), List.of()),
                true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a\r\nSet-Cookie: a=b",
        "/a\nX: y",
        "/a\rX: y",
        "/a b",
        "/a\u0000",
        "/a\u007f",
        "/a\u010d\u010a",
        "/\u00e9",
        "a.html"
      })
  void aPackHoldsNoPathThatIsNotEncoded(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> site(path, "/old.html").pack())
        .withMessageContaining("is not percent-encoded")
        .satisfies(e -> assertThat(e.getMessage()).matches("[ -~]+"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> site("/new.html", path).pack())
        .withMessageContaining("is not percent-encoded");
  }
}
