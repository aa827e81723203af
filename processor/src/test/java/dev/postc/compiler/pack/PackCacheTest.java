package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.Page;
import dev.postc.SiteOptions;
import dev.postc.compiler.model.Output;
import dev.postc.pack.PackResources;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PackCacheTest {
  private static final int PAGES = 400;
  private static final List<Output.Resource> PACK = pack();

  private static List<Output.Resource> pack() {
    SiteFixture fixture = new SiteFixture("https://example.com");
    for (int i = 0; i < PAGES; i++) {
      fixture.post("/p" + i + ".html", LocalDate.of(2025, 1, 1), "T" + i, body(i));
    }
    return fixture.pack();
  }

  private static String body(int i) {
    return "<p>" + PackBoundaryTest.noise(i, 9000) + "</p>";
  }

  @Test
  void holdsAtMostItsBoundUnderRandomReads() {
    for (long bound : new long[] {0, 1000, 400_000, 1 << 20, 1 << 26}) {
      StoredSite site = SiteFixture.open(PACK, new SiteOptions(bound));
      Random random = new Random(1);
      for (int i = 0; i < 2 * PAGES; i++) {
        int number = random.nextInt(PAGES);
        assertThat(site.find("/p" + number + ".html").orElseThrow().html()).isEqualTo(body(number));
        assertThat(site.heldBytes()).isLessThanOrEqualTo(bound);
      }
    }
  }

  @Test
  void readsEachShardOnceWhereThereIsRoom() {
    AtomicInteger shardReads = new AtomicInteger();
    Map<String, byte[]> resources = SiteFixture.byName(PACK);
    StoredSite site =
        StoredSite.open(
            new PackResources(
                SiteFixture.PACKAGE,
                name -> {
                  if (name.matches(".*/s\\d+")) {
                    shardReads.incrementAndGet();
                  }
                  return new ByteArrayInputStream(resources.get(name));
                }),
            new SiteOptions(1 << 26));
    long shards = resources.keySet().stream().filter(name -> name.matches(".*/s\\d+")).count();
    for (int round = 0; round < 2; round++) {
      site.pages().forEach(Page::html);
    }
    assertThat(shardReads.get()).isEqualTo((int) shards);
  }

  @Test
  void givesEveryThreadTheRightBody() throws Exception {
    StoredSite site = SiteFixture.open(PACK, new SiteOptions(700_000));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> work = new ArrayList<>();
      for (int t = 0; t < 8; t++) {
        int seed = t;
        work.add(() -> readAtRandom(site, new Random(seed)));
      }
      for (Future<Integer> wrong : threads.invokeAll(work)) {
        assertThat(wrong.get()).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(site.heldBytes()).isLessThanOrEqualTo(700_000);
  }

  private static int readAtRandom(StoredSite site, Random random) {
    int wrong = 0;
    for (int i = 0; i < 500; i++) {
      int number = random.nextInt(PAGES);
      Page page = site.find("/p" + number + ".html").orElseThrow();
      wrong += page.html().equals(body(number)) && page.title().equals("T" + number) ? 0 : 1;
    }
    return wrong;
  }
}
