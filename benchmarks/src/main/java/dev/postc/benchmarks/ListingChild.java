package dev.postc.benchmarks;

import dev.postc.Post;
import dev.postc.Tag;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Lists all posts of a site and reports the classes loaded after the first, and the time. */
final class ListingChild {
  private static final int WARM_PASSES = 20;

  private ListingChild() {}

  /** Argument: the number of posts. */
  public static void main(String[] arguments) {
    int expected = Integer.parseInt(arguments[0]);
    ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
    classes.getTotalLoadedClassCount();
    long open = System.nanoTime();
    List<Post> posts = GeneratedBlog.posts();
    long sum = read(posts.get(0));
    long opened = System.nanoTime();
    long loaded = classes.getTotalLoadedClassCount();
    long start = System.nanoTime();
    for (Post post : posts) {
      sum += read(post);
    }
    long cold = System.nanoTime() - start;
    long loadedAfter = classes.getTotalLoadedClassCount();
    long warm = Long.MAX_VALUE;
    for (int pass = 0; pass < WARM_PASSES; pass++) {
      long passStart = System.nanoTime();
      for (Post post : GeneratedBlog.posts()) {
        sum += read(post);
      }
      warm = Math.min(warm, System.nanoTime() - passStart);
    }
    if (posts.size() != expected || sum == 0) {
      throw new IllegalStateException(posts.size() + " posts, expected " + expected);
    }
    ChildJvm.report("classes", (double) (loadedAfter - loaded));
    ChildJvm.report("first.ms", (opened - open) / 1e6);
    ChildJvm.report("cold.us", cold / 1e3 / expected);
    ChildJvm.report("warm.us", warm / 1e3 / expected);
  }

  private static long read(Post post) {
    long sum = (long) post.title().length() + post.date().getDayOfYear();
    for (Tag tag : post.tags()) {
      sum += tag.name().length();
    }
    return sum;
  }
}
