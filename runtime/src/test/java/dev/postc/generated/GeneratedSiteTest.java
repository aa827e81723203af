package dev.postc.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postc.PackException;
import org.junit.jupiter.api.Test;

class GeneratedSiteTest {
  @Test
  void saysWhichSideToUpgradeWhenGeneratedCodeIsNewer() {
    GeneratedSite site = GeneratedSite.of(GeneratedSite.FORMAT + 1, GeneratedSiteTest.class);
    assertThatThrownBy(site::site)
        .isInstanceOf(PackException.class)
        .hasMessageContaining(GeneratedSiteTest.class.getName())
        .hasMessageContaining("format " + (GeneratedSite.FORMAT + 1))
        .hasMessageContaining("reads format " + GeneratedSite.FORMAT)
        .hasMessageContaining("Upgrade dev.postc:postc-runtime");
  }

  @Test
  void saysToBuildAgainWhenGeneratedCodeIsOlder() {
    assertThatThrownBy(GeneratedSite.of(0, GeneratedSiteTest.class)::site)
        .isInstanceOf(PackException.class)
        .hasMessageContaining("format 0")
        .hasMessageContaining("Build the site's module again");
  }

  @Test
  void namesTheMissingPackAtEachCall() {
    GeneratedSite site = GeneratedSite.of(GeneratedSite.FORMAT, GeneratedSiteTest.class);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(site::site)
          .isInstanceOf(PackException.class)
          .hasMessageContaining("META-INF/postc/dev.postc.generated/site");
    }
  }

  @Test
  void opensNothingBeforeItIsAsked() {
    assertThat(GeneratedSite.of(99, GeneratedSiteTest.class)).isNotNull();
  }
}
