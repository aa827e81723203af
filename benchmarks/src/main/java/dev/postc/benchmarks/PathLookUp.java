package dev.postc.benchmarks;

import dev.postc.SiteOptions;
import dev.postc.http.SiteResponder;
import dev.postc.pack.StoredRecord;
import dev.postc.pack.StoredSite;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finding what a site has at a path, among 100,000 in memory. For JMH. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PathLookUp {
  private static final int PATHS = 100_000;
  private static final int ASKED = 1 << 16;
  private static final long ALL_IN_MEMORY = 256L << 20;

  private StoredSite site;
  private SiteResponder responder;
  private String[] known;
  private String[] unknown;
  private int next;

  @Setup
  public void open() throws IOException {
    DocumentSite documents = new DocumentSite();
    for (int i = 0; i < PATHS; i++) {
      documents.add(path(i), "<p>" + i);
    }
    site = documents.open(SiteOptions.defaults().withCacheBytes(ALL_IN_MEMORY));
    responder = new SiteResponder(site);
    Random random = new Random(1);
    known = random.ints(ASKED, 0, PATHS).mapToObj(PathLookUp::path).toArray(String[]::new);
    unknown =
        random.ints(ASKED, PATHS, 2 * PATHS).mapToObj(PathLookUp::path).toArray(String[]::new);
    for (int i = 0; i < PATHS; i++) {
      if (site.record(path(i)) == null) {
        throw new IllegalStateException("not found: " + path(i));
      }
    }
  }

  private static String path(int number) {
    return String.format("/blog/%d/%02d/post-%d.html", 2000 + number % 20, 1 + number % 12, number);
  }

  /** What a handler looks up for a request, at random. */
  @Benchmark
  public StoredRecord known() {
    return site.record(known[next++ & (ASKED - 1)]);
  }

  /** The same path again: what is left without misses of the processor's caches. */
  @Benchmark
  public StoredRecord same() {
    return site.record(known[0]);
  }

  /** What a filter asks before it passes a request on. */
  @Benchmark
  public boolean unknown() {
    return responder.holds(unknown[next++ & (ASKED - 1)]);
  }
}
