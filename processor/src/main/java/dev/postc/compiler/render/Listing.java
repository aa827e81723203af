package dev.postc.compiler.render;

import dev.postc.compiler.html.HtmlText;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.model.SiteTag;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The parts of which lists of pages are made. */
record Listing(Markup out, SiteModel site) {
  // Month names in a table of their own: those of the JDK's locale data differ between releases.
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

  /** A page with its excerpt and its tags. */
  void teaser(SitePage page, Html excerpt) {
    out.raw("<article class=\"teaser\"").raw(lang(page)).raw(">\n<h2>");
    out.link(page.path(), page.entry().title()).raw("</h2>\n");
    if (page.entry().date().isPresent()) {
      out.raw("<p class=\"meta\">");
      date(page);
      out.raw("</p>\n");
    }
    if (!excerpt.text().isEmpty()) {
      out.raw("<div class=\"prose\">\n").raw(excerpt.text()).raw("\n</div>\n");
    }
    tags(page);
    out.raw("</article>\n");
  }

  /** A compact list of titles, with dates where there are any. */
  void titles(List<SitePage> pages) {
    out.raw("<ul class=\"titles\">\n");
    for (SitePage page : pages) {
      out.raw("<li").raw(lang(page)).raw(">");
      out.link(page.path(), page.entry().title());
      if (page.entry().date().isPresent()) {
        out.raw(" ");
        date(page);
      }
      out.raw("</li>\n");
    }
    out.raw("</ul>\n");
  }

  /** The page's tags as links; nothing if it has none. */
  void tags(SitePage page) {
    if (page.tags().isEmpty()) {
      return;
    }
    out.raw("<ul class=\"tags\" aria-label=\"Tags\">\n");
    for (int index : page.tags()) {
      SiteTag tag = site.tags().get(index);
      out.raw("<li>").link(tag.path(), tag.name()).raw("</li>\n");
    }
    out.raw("</ul>\n");
  }

  /** The page's date, which it must have, as {@code 15 March 2025}. */
  void date(SitePage page) {
    LocalDate day = page.entry().date().orElseThrow().day();
    out.raw("<time datetime=\"").raw(ISO.format(day)).raw("\">");
    out.raw(day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear());
    out.raw("</time>");
  }

  private static String lang(SitePage page) {
    return page.entry().lang().map(lang -> " lang=\"" + HtmlText.escape(lang) + "\"").orElse("");
  }
}
