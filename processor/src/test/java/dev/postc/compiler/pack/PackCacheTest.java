package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.Page;
import dev.postc.SiteOptions;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.render.RenderedBody;
import dev.postc.pack.Bytes;
import dev.postc.pack.PackResources;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
      StoredSite site = SiteFixture.open(PACK, SiteOptions.defaults().withCacheBytes(bound));
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
    List<String> reads = new ArrayList<>();
    StoredSite site = recording(PACK, SiteOptions.defaults().withCacheBytes(1 << 26), reads);
    for (int round = 0; round < 2; round++) {
      site.pages().forEach(Page::html);
    }
    List<String> shards =
        SiteFixture.byName(PACK).keySet().stream()
            .map(name -> name.replaceFirst(".*/", ""))
            .filter(name -> name.matches("s\\d+"))
            .toList();
    assertThat(reads).filteredOn(name -> name.matches("s\\d+")).hasSameElementsAs(shards);
    assertThat(reads).doesNotHaveDuplicates();
  }

  @Test
  void readsTheExcerptsOfAListAtOnceAndWithoutShards() {
    SiteFixture fixture = new SiteFixture("https://example.com");
    List<String> excerpts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      // Of several groups, one longer than a group, and some empty.
      String excerpt = i % 7 == 0 ? "" : PackBoundaryTest.noise(i, i == 100 ? 100_000 : 1000) + "é";
      excerpts.add(excerpt);
      String path = "/e" + i + ".html";
      fixture.add(
          new SiteFixture.Piece(
              path,
              SiteFixture.entry(path, "E", "page", Optional.empty()),
              List.of(),
              List.of(),
              new RenderedBody(SiteFixture.html(body(i)), SiteFixture.html(excerpt), List.of()),
              true));
    }
    List<String> reads = new ArrayList<>();
    StoredSite site = recording(fixture.pack(), SiteOptions.defaults(), reads);
    List<Page> pages = site.pages();
    reads.clear();
    assertThat(pages.subList(0, 20)).extracting(Page::excerpt).isEqualTo(excerpts.subList(0, 20));
    assertThat(reads).containsExactly("x000");
    assertThat(pages).extracting(Page::excerpt).isEqualTo(excerpts);
    assertThat(pages).extracting(Page::excerpt).isEqualTo(excerpts);
    assertThat(reads)
        .hasSizeGreaterThan(4)
        .doesNotHaveDuplicates()
        .allMatch(r -> r.startsWith("x"));
    assertThat(site.heldBytes()).isPositive();
  }

  static StoredSite recording(List<Output.Resource> pack, SiteOptions options, List<String> reads) {
    Map<String, byte[]> resources = SiteFixture.byName(pack);
    return StoredSite.open(
        new PackResources(
            SiteFixture.PACKAGE,
            name -> {
              reads.add(name.replaceFirst(".*/", ""));
              return new ByteArrayInputStream(resources.get(name));
            }),
        options);
  }

  @Test
  void keepsAllHotPagesWithinTheBound() {
    SiteFixture fixture = new SiteFixture("https://example.com");
    // Cold pages between them, so that slots are as scattered as in a large site.
    for (int i = 0; i < 1000; i++) {
      String body = i % 5 == 0 ? PackBoundaryTest.noise(i, 2000).repeat(10) : "<p>cold</p>";
      fixture.post("/p" + i + ".html", LocalDate.of(2025, 1, 1), "T", body);
    }
    StoredSite site = SiteFixture.open(fixture.pack(), SiteOptions.defaults());
    List<Bytes> first = new ArrayList<>();
    for (int i = 0; i < 1000; i += 5) {
      first.add(site.identity(site.record("/p" + i + ".html")));
    }
    assertThat(first).hasSize(200).allMatch(bytes -> bytes.length() > 20_000);
    for (int i = 0; i < 1000; i += 5) {
      assertThat(site.identity(site.record("/p" + i + ".html"))).isSameAs(first.get(i / 5));
    }
  }

  @Test
  void readersDoNotWaitForAShardThatIsNotKept() throws Exception {
    Map<String, byte[]> resources = SiteFixture.byName(PACK);
    CyclicBarrier together = new CyclicBarrier(2);
    StoredSite site =
        StoredSite.open(
            new PackResources(
                SiteFixture.PACKAGE,
                name -> {
                  if (name.matches(".*/s\\d+")) {
                    awaitOther(together);
                  }
                  return new ByteArrayInputStream(resources.get(name));
                }),
            SiteOptions.defaults().withCacheBytes(0));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<Boolean> read = () -> site.record("/p1.html") != null;
      for (Future<Boolean> found : threads.invokeAll(List.of(read, read))) {
        assertThat(found.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Both readers must be inside at once; one that waits for the other never gets here. */
  private static void awaitOther(CyclicBarrier together) throws IOException {
    try {
      together.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IOException("the other reader is kept waiting", e);
    }
  }

  @Test
  void givesEveryThreadTheRightBody() throws Exception {
    StoredSite site = SiteFixture.open(PACK, SiteOptions.defaults().withCacheBytes(700_000));
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
