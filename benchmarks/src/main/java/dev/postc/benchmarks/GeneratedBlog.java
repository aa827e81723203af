package dev.postc.benchmarks;

import dev.postc.Post;
import dev.postc.Site;
import dev.postc.SiteOptions;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** The facade that the compiler generated for a synthetic site; this module knows it by name. */
final class GeneratedBlog {
  private GeneratedBlog() {}

  /** {@code Blog.site()}. */
  static Site site() {
    return (Site) call("site", new Class<?>[0]);
  }

  /** {@code Blog.open(options)}. */
  static Site open(SiteOptions options) {
    return (Site) call("open", new Class<?>[] {SiteOptions.class}, options);
  }

  /** {@code Blog.posts()}. */
  @SuppressWarnings("unchecked")
  static List<Post> posts() {
    return (List<Post>) call("posts", new Class<?>[0]);
  }

  private static Object call(String method, Class<?>[] types, Object... arguments) {
    try {
      return Class.forName(SyntheticSite.PACKAGE + ".Blog")
          .getMethod(method, types)
          .invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
