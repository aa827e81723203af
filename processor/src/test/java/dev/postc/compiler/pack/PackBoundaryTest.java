package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postc.Page;
import dev.postc.SiteOptions;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.policy.PagePolicies;
import dev.postc.compiler.render.RenderedDocument;
import dev.postc.pack.StoredSite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackBoundaryTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 15);

  @Test
  void opensASiteWithoutPages() {
    StoredSite site = new SiteFixture("https://example.com").open();
    assertThat(site.posts()).isEmpty();
    assertThat(site.pages()).isEmpty();
    assertThat(site.tags()).isEmpty();
    assertThat(site.tag("any")).isEmpty();
    assertThat(site.find("/a.html")).isEmpty();
    assertThat(site.record(site.notFoundPath())).isNotNull();
  }

  @Test
  void keepsAnEmptyBody() {
    StoredSite site = new SiteFixture("https://example.com").post("/a.html", DAY, "A", "").open();
    assertThat(site.posts()).hasSize(1);
    assertThat(site.posts().get(0).html()).isEmpty();
    assertThat(site.posts().get(0).previous()).isEmpty();
  }

  @Test
  void storesWhatDoesNotCompressAsItIs() {
    String noise = noise(1, 10);
    SiteFixture fixture = new SiteFixture("https://example.com").post("/a.html", DAY, "A", noise);
    fixture.document("/empty.txt", "text/plain", "");
    StoredSite site = fixture.open();
    assertThat(site.record("/a.html").hasGzip()).isFalse();
    assertThat(site.posts().get(0).html()).isEqualTo(noise);
    assertThat(site.record("/empty.txt").hasGzip()).isFalse();
    assertThat(site.identity(site.record("/empty.txt")).length()).isZero();
  }

  @Test
  void servesAPageThatIsLargerThanAShard() {
    String body = IntStream.range(0, 60).mapToObj(i -> noise(i, 20_000)).reduce("", String::concat);
    SiteFixture fixture = new SiteFixture("https://example.com").post("/a.html", DAY, "A", body);
    StoredSite site = SiteFixture.open(fixture.pack(), SiteOptions.defaults().withCacheBytes(1024));
    assertThat(site.posts().get(0).html()).isEqualTo(body);
    assertThat(site.heldBytes()).isLessThanOrEqualTo(1024);
  }

  @Test
  void findsEachOfManyPages() {
    SiteFixture fixture = new SiteFixture("https://example.com");
    for (int i = 0; i < 5000; i++) {
      fixture.post("/blog/post-" + i + ".html", DAY.minusDays(i), "Title " + i, noise(i, 300));
    }
    List<Output.Resource> pack = fixture.pack();
    assertThat(pack.stream().map(Output.Resource::path)).isSorted().doesNotHaveDuplicates();
    byte[] manifest =
        SiteFixture.byName(pack).get("META-INF/postc/" + SiteFixture.PACKAGE + "/site");
    assertThat(manifest.length).isLessThan(5000 * 40);
    StoredSite site = SiteFixture.open(pack, SiteOptions.defaults());
    for (int i = 0; i < 5000; i++) {
      Page page = site.find("/blog/post-" + i + ".html").orElseThrow();
      assertThat(page.title()).isEqualTo("Title " + i);
      assertThat(page.html()).isEqualTo(noise(i, 300));
      assertThat(page).isEqualTo(site.posts().get(i));
    }
  }

  @Test
  void refusesWhatDoesNotFitTogether() {
    SiteFixture twice =
        new SiteFixture("https://example.com")
            .post("/a.html", DAY, "A", "a")
            .document("/a.html", "text/html", "b");
    assertThatIllegalArgumentException().isThrownBy(twice::pack).withMessageContaining("/a.html");
    SiteFixture one = new SiteFixture("https://example.com").post("/a.html", DAY, "A", "abc");
    SiteFixture.Piece piece = one.pieces.get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SiteFixture.packer()
                    .page(
                        one.model().pages().get(0),
                        piece.body(),
                        new RenderedDocument("/a.html", "text/html", "<p>abd</p>", 3),
                        PagePolicies.NONE))
        .withMessageContaining("does not stand at 3");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SiteFixture.packer()
                    .page(
                        one.model().pages().get(0),
                        piece.body(),
                        new RenderedDocument("/b.html", "text/html", "abc", 0),
                        PagePolicies.NONE))
        .withMessageContaining("/b.html");
  }

  @Test
  void editingOneBodyChangesOneShardAndTheManifest() {
    SiteFixture before = new SiteFixture("https://example.com");
    SiteFixture after = new SiteFixture("https://example.com");
    for (int i = 0; i < 300; i++) {
      String path = "/post-" + i + ".html";
      before.post(path, DAY, "T", noise(i, 6000));
      after.post(path, DAY, "T", noise(i == 7 ? 1000 : i, 6000));
    }
    List<Output.Resource> one = before.pack();
    List<Output.Resource> two = after.pack();
    assertThat(one).hasSizeGreaterThan(8);
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      assertThat(one.get(i).path()).isEqualTo(two.get(i).path());
      if (!one.get(i).equals(two.get(i))) {
        changed.add(one.get(i).path().replaceFirst(".*/", "").replaceFirst("s\\d+", "shard"));
      }
    }
    assertThat(changed).containsExactly("shard", "site");
  }

  @Test
  void packsTheSameBytesInParallelAsInTurn() {
    SiteFixture fixture = new SiteFixture("https://example.com");
    for (int i = 0; i < 200; i++) {
      fixture.post("/post-" + i + ".html", DAY, "T", noise(i, 3000).repeat(2));
    }
    SiteModel model = fixture.model();
    Packer packer = SiteFixture.packer();
    List<PackedPage> pages =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(
                i -> {
                  SiteFixture.Piece piece = fixture.pieces.get(i);
                  return packer.page(
                      model.pages().get(i),
                      piece.body(),
                      SiteFixture.rendered(piece),
                      PagePolicies.NONE);
                })
            .toList();
    PackedDocument notFound =
        packer.document(new RenderedDocument("/404.html", "text/html", "<h1>No</h1>", -1), "");
    List<Output.Resource> parallel =
        PackWriter.write(
            model,
            SiteFixture.PACKAGE,
            "Blog",
            pages,
            List.of(notFound),
            notFound.path(),
            PagePolicies.NONE);
    List<PackedPage> inTurn =
        IntStream.range(0, 200)
            .mapToObj(
                i -> {
                  SiteFixture.Piece piece = fixture.pieces.get(i);
                  return SiteFixture.packer()
                      .page(
                          model.pages().get(i),
                          piece.body(),
                          SiteFixture.rendered(piece),
                          PagePolicies.NONE);
                })
            .toList();
    assertThat(parallel)
        .isEqualTo(
            PackWriter.write(
                model,
                SiteFixture.PACKAGE,
                "Blog",
                inTurn,
                List.of(notFound),
                notFound.path(),
                PagePolicies.NONE));
  }

  /** Printable characters that hardly compress. */
  static String noise(int seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) ('!' + random.nextInt(94)));
    }
    return text.toString();
  }
}
