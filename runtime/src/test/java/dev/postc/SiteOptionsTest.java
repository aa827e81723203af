package dev.postc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SiteOptionsTest {
  @Test
  void areValues() {
    SiteOptions options = SiteOptions.defaults().withCacheBytes(5);
    assertThat(options.cacheBytes()).isEqualTo(5);
    assertThat(options)
        .isEqualTo(SiteOptions.defaults().withCacheBytes(5))
        .hasSameHashCodeAs(SiteOptions.defaults().withCacheBytes(5))
        .isNotEqualTo(SiteOptions.defaults())
        .hasToString("SiteOptions[cacheBytes=5]");
    assertThat(SiteOptions.defaults().cacheBytes()).isEqualTo(16L << 20);
  }

  @Test
  void refuseANegativeBound() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SiteOptions.defaults().withCacheBytes(-1))
        .withMessageContaining("-1");
  }
}
