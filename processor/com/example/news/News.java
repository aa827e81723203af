package com.example.news;

/**
 * The site. Safe for any number of threads.
 */
@dev.postc.Generated
public final class News {
  private static final dev.postc.generated.GeneratedSite SITE = dev.postc.generated.GeneratedSite.of(1, News.class);

  private News() {
  }

  /**
   * {@return the site, opened at the first call}
   */
  public static dev.postc.Site site() {
    return SITE.site();
  }

  /**
   * {@return the site, opened anew, with a cache of its own}
   *
   * @param options how it is opened
   */
  public static dev.postc.Site open(dev.postc.SiteOptions options) {
    return SITE.open(options);
  }

  /**
   * {@return the posts, newest first}
   */
  public static java.util.List<dev.postc.Post> posts() {
    return site().posts();
  }

  /**
   * {@return the tags, by name}
   */
  public static java.util.List<dev.postc.Tag> tags() {
    return site().tags();
  }

  /**
   * {@return the pages of a kind: the posts newest first, then the others by path}
   *
   * @param <T> the kind
   * @param kind the kind's class
   */
  public static <T> java.util.List<T> all(java.lang.Class<T> kind) {
    return site().all(kind);
  }
}
