package com.example.news;

/**
 * The site's pages, in classes named after their source files.
 */
@dev.postc.Generated
public final class Posts {
  private Posts() {
  }

  /**
   * <b>First</b>, 2025-03-16.
   *
   * <p>Source: <code>src&#47;main&#47;news&#47;first.md</code>
   */
  public static final class First {
    /**
     * The page's path.
     */
    public static final java.lang.String PATH = "/news/first.html";

    private First() {
    }

    /**
     * {@return the page}
     */
    public static dev.postc.Page page() {
      return dev.postc.generated.GeneratedSite.page(com.example.news.News.site(), PATH);
    }

    /**
     * {@return the post}
     */
    public static dev.postc.Post post() {
      return dev.postc.generated.GeneratedSite.post(com.example.news.News.site(), PATH);
    }
  }
}
