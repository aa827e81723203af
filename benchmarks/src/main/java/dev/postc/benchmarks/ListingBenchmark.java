package dev.postc.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Classes loaded and time spent by reading title, date and tags of every post. */
final class ListingBenchmark implements Benchmark {
  private static final int RUNS = 5;

  @Override
  public String name() {
    return "listing";
  }

  @Override
  public Table run(Workspace workspace, int runs) throws IOException, InterruptedException {
    List<Integer> sizes = List.of(1_000, 10_000);
    for (int posts : sizes) {
      workspace.site(posts);
    }
    Rounds<Integer> rounds =
        Rounds.interleave(runs == 0 ? RUNS : runs, sizes, (posts, round) -> list(workspace, posts));
    Table table = new Table("listing: title, date and tags of each of Blog.posts()");
    for (int posts : sizes) {
      Spread classes = rounds.of(posts, "classes");
      String peer = String.format("%,d posts", posts);
      table
          .row(peer + ": classes loaded after the first post", "", classes)
          .row(peer + ": Blog.posts() and the first post", "ms", rounds.of(posts, "first.ms"))
          .row(peer + ": per post, first pass", "µs", rounds.of(posts, "cold.us"))
          .row(peer + ": per post, best of 20 more passes", "µs", rounds.of(posts, "warm.us"))
          .finding(
              String.format(
                  "%s: classes loaded per post (promise: none): %.4f at most",
                  peer, classes.max() / posts));
    }
    return table;
  }

  private static Map<String, Double> list(Workspace workspace, int posts)
      throws IOException, InterruptedException {
    return new ChildJvm(
            ListingChild.class,
            Workspace.classPath(workspace.site(posts).jar()),
            List.of(),
            List.of(Integer.toString(posts)))
        .runOrFail(workspace.log("listing"));
  }
}
