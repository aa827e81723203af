package dev.postc.http;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postc.Site;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class SiteResponderTest {
  @Test
  void refusesASiteThatWasNotCompiled() {
    Site foreign =
        (Site)
            Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Site.class}, (p, m, a) -> null);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SiteResponder(foreign))
        .withMessageContaining("has no compiled content")
        .withMessageContaining("Blog.site()");
  }
}
