package com.example.blog;

/**
 * The site's pages, in classes named after their source files.
 */
@dev.postc.Generated
public final class Posts {
  private Posts() {
  }

  /**
   * A directory.
   */
  public static final class Blog {
    private Blog() {
    }

    /**
     * <b>blog&#47;hello-world.md</b>, 2025-03-15.
     *
     * <p>Source: <code>src&#47;main&#47;posts&#47;blog&#47;hello-world.md</code>
     */
    public static final class HelloWorld {
      /**
       * The page's path.
       */
      public static final java.lang.String PATH = "/blog/hello-world.html";

      private HelloWorld() {
      }

      /**
       * {@return the page}
       */
      public static dev.postc.Page page() {
        return dev.postc.generated.GeneratedSite.page(com.example.blog.Blog.site(), PATH);
      }

      /**
       * {@return the post}
       */
      public static dev.postc.Post post() {
        return dev.postc.generated.GeneratedSite.post(com.example.blog.Blog.site(), PATH);
      }
    }
  }
}
