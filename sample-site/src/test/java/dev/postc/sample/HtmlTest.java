package dev.postc.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void textCannotBecomeMarkup() {
    assertThat(Html.escape("<b class=\"x\">'&amp;'</b>"))
        .isEqualTo("&lt;b class=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/b&gt;");
  }
}
