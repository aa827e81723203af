package dev.postc.benchmarks;

import com.sun.net.httpserver.HttpHandler;
import dev.postc.Site;
import dev.postc.SiteOptions;
import dev.postc.Tag;
import dev.postc.http.SiteHandler;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Serves a site at random from several threads and reports the heap that it holds. */
final class HeapChild {
  private static final int THREADS = 4;
  private static final int STAGES = 8;
  private static final int INDEXES_ONE_IN = 20;

  private final HttpHandler handler;
  private final String[] posts;
  private final String[] indexes;

  private HeapChild(Site site, String[] posts) {
    this.handler = new SiteHandler(site);
    this.posts = posts;
    this.indexes =
        Stream.concat(Stream.of("/"), site.tags().stream().map(Tag::path)).toArray(String[]::new);
  }

  /** Arguments: number of posts, cache bound in bytes, number of requests. */
  public static void main(String[] arguments) throws Exception {
    String[] paths = new SyntheticSite(Integer.parseInt(arguments[0])).paths();
    SiteOptions options = SiteOptions.defaults().withCacheBytes(Long.parseLong(arguments[1]));
    int requests = Integer.parseInt(arguments[2]);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    long before = usedAfterCollection();
    HeapChild server = new HeapChild(GeneratedBlog.open(options), paths);
    long worst = 0;
    long last = 0;
    long bytes = 0;
    long nanos = 0;
    try {
      for (int stage = 0; stage < STAGES; stage++) {
        long start = System.nanoTime();
        bytes += server.serve(requests / STAGES / THREADS, stage, threads);
        nanos += System.nanoTime() - start;
        last = usedAfterCollection() - before;
        worst = Math.max(worst, last);
      }
    } finally {
      // Else the last collection may already find the site unreachable.
      Reference.reachabilityFence(server);
      threads.shutdownNow();
    }
    ChildJvm.report("heap.mib", last / (double) (1 << 20));
    ChildJvm.report("worst.mib", worst / (double) (1 << 20));
    ChildJvm.report("buffers.mib", bufferBytes() / (double) (1 << 20));
    ChildJvm.report("request.us", nanos / 1e3 / requests);
    ChildJvm.report("served.mib", bytes / (double) (1 << 20));
  }

  private long serve(int requests, int stage, ExecutorService threads) throws Exception {
    List<Callable<Long>> tasks = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      Random random = new Random(stage * 31L + thread);
      tasks.add(() -> serve(requests, random));
    }
    long bytes = 0;
    for (Future<Long> task : threads.invokeAll(tasks)) {
      bytes += task.get();
    }
    return bytes;
  }

  private long serve(int requests, Random random) throws IOException {
    long bytes = 0;
    for (int i = 0; i < requests; i++) {
      String path =
          random.nextInt(INDEXES_ONE_IN) == 0
              ? indexes[random.nextInt(indexes.length)]
              : posts[random.nextInt(posts.length)];
      CountedExchange exchange =
          new CountedExchange(path, random.nextBoolean() ? "gzip" : "identity");
      handler.handle(exchange);
      if (exchange.getResponseCode() != 200 || exchange.bodyBytes() == 0) {
        throw new IllegalStateException(path + ": status " + exchange.getResponseCode());
      }
      bytes += exchange.bodyBytes();
    }
    return bytes;
  }

  /** Direct and mapped memory, which the heap's figures do not show. */
  private static long bufferBytes() {
    return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
        .mapToLong(BufferPoolMXBean::getMemoryUsed)
        .sum();
  }

  /** Several collections, until soft ends such as cleaners and weak references have settled. */
  private static long usedAfterCollection() {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      used = Math.min(used, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return used;
  }
}
