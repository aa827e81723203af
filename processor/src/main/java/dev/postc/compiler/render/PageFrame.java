package dev.postc.compiler.render;

import dev.postc.compiler.model.SiteModel;
import java.util.Optional;

/**
 * What all documents of the layout begin and end with.
 *
 * @param styleSheet CSS, without {@code </style}
 */
record PageFrame(String styleSheet) {
  static final String CONTENT_TYPE = "text/html; charset=utf-8";

  /** The id of the main element. A colon keeps it apart from those of headings. */
  static final String MAIN = "postc:main";

  /** The language of the layout's own words. */
  static final String LANGUAGE = "en";

  /**
   * What the head says.
   *
   * @param lang a BCP 47 language tag
   * @param title as text; empty for the site's own
   * @param canonical the document's path; empty if it is to be in no index
   */
  record Head(
      String lang, String title, Optional<String> description, Optional<String> canonical) {}

  /** Writes everything up to the start of the main element's content. */
  void open(Markup out, SiteModel site, Head head) {
    out.raw("<!doctype html>\n<html lang=\"").text(head.lang()).raw("\">\n");
    out.raw(
        """
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="generator" content="postc">
        """);
    out.raw("<title>").text(title(site, head)).raw("</title>\n");
    head.description()
        .ifPresent(
            text -> out.raw("<meta name=\"description\" content=\"").text(text).raw("\">\n"));
    head.canonical()
        .ifPresentOrElse(
            path ->
                out.raw("<link rel=\"canonical\" href=\"").text(absolute(site, path)).raw("\">\n"),
            () -> out.raw("<meta name=\"robots\" content=\"noindex\">\n"));
    out.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<style>\n")
        .raw(styleSheet)
        .raw(
            """

            </style>
            </head>
            <body>
            <a class="skip" href="#postc:main">Skip to content</a>
            <header class="site">
            """);
    // The home page's title is the site's: not to be said twice.
    String element = head.title().isEmpty() ? "h1" : "p";
    out.raw("<" + element + ">").link(home(site), site.title()).raw("</" + element + ">\n");
    out.raw("</header>\n<main id=\"postc:main\" tabindex=\"-1\">\n");
  }

  /** Writes what stands behind the main element's content. */
  void close(Markup out) {
    out.raw("</main>\n</body>\n</html>\n");
  }

  /** The path of the home page, as links have it. */
  static String home(SiteModel site) {
    return site.prefix() + "/";
  }

  private static String title(SiteModel site, Head head) {
    return head.title().isEmpty() ? site.title() : head.title() + " · " + site.title();
  }

  private static String absolute(SiteModel site, String path) {
    return site.url().getScheme() + "://" + site.url().getRawAuthority() + path;
  }
}
