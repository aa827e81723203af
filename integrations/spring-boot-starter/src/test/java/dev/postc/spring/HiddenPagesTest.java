package dev.postc.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.Site;
import dev.postc.SiteOptions;
import dev.postc.spring.app.Blog;
import dev.postc.spring.app.help.Help;
import dev.postc.spring.app.root.Root;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Protects that what nobody ever sees of a site is told. */
class HiddenPagesTest {
  private static final Site BLOG = Blog.site();
  private static final Site HELP = Help.site();
  private static final Site ROOT = Root.site();

  @Test
  void sitesApartHideNothing() {
    assertThat(HiddenPages.warnings(List.of())).isEmpty();
    assertThat(HiddenPages.warnings(List.of(BLOG, HELP))).isEmpty();
    assertThat(HiddenPages.warnings(List.of(ROOT, HELP))).isEmpty();
  }

  @Test
  void aSiteAboveAnotherHidesPagesOfIt() {
    assertThat(HiddenPages.warnings(List.of(ROOT, HELP, BLOG)))
        .singleElement()
        .asString()
        .startsWith(
            "the site \"Root\" (https://example.com) hides what the site \"Example\""
                + " (https://example.com/blog) has at /blog/hello.html, since it is asked first.");
  }

  /** An old path, which leads elsewhere, hides a page as well. */
  @Test
  void aSiteBelowAnotherHidesPagesOfIt() {
    assertThat(HiddenPages.warnings(List.of(BLOG, ROOT)))
        .singleElement()
        .asString()
        .startsWith(
            "the site \"Example\" (https://example.com/blog) hides what the site \"Root\""
                + " (https://example.com) has at /blog/hello.html, /blog/old.html, since");
  }

  @Test
  void aSiteAtTheSamePathIsHiddenByTheFirstOne() {
    assertThat(HiddenPages.warnings(List.of(BLOG, HELP, Blog.open(SiteOptions.defaults()))))
        .singleElement()
        .asString()
        .contains(" has at /blog/, /blog/hello.html, /blog/tags/java.html, since");
  }
}
