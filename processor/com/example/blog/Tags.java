package com.example.blog;

/**
 * The site's tags.
 */
@dev.postc.Generated
public final class Tags {
  private Tags() {
  }

  /**
   * The tag <b>java</b>.
   */
  public static final class Java {
    /**
     * The tag's name, as text.
     */
    public static final java.lang.String NAME = "java";

    /**
     * The path of the tag's page.
     */
    public static final java.lang.String PATH = "/tags/java.html";

    private Java() {
    }

    /**
     * {@return the tag}
     */
    public static dev.postc.Tag tag() {
      return dev.postc.generated.GeneratedSite.tag(com.example.blog.Blog.site(), NAME);
    }

    /**
     * {@return its posts, newest first}
     */
    public static java.util.List<dev.postc.Post> posts() {
      return tag().posts();
    }
  }
}
