package dev.postc.compiler.pack;

import static dev.postc.compiler.pack.ModuleWithFiles.HEAD;
import static dev.postc.compiler.pack.ModuleWithFiles.SVG;
import static dev.postc.compiler.pack.ModuleWithFiles.get;
import static dev.postc.compiler.pack.ModuleWithFiles.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postc.SiteOptions;
import dev.postc.compiler.asset.Asset;
import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.model.Output;
import dev.postc.compiler.pack.ModuleWithFiles.Answer;
import dev.postc.compiler.source.ContentFile;
import dev.postc.pack.PackFormat;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Protects the way of a file from beside a post to a reader. */
class AssetsPackTest {
  private static final Pattern SOURCE = Pattern.compile("src=\"([^\"]+)\"");

  @TempDir private Path base;
  private ModuleWithFiles module;

  @BeforeEach
  void start() {
    module = new ModuleWithFiles(base);
  }

  /** The first source in a page's body. */
  private static String source(StoredSite site, String path) {
    Matcher source = SOURCE.matcher(html(site, path));
    assertThat(source.find()).isTrue();
    return source.group(1);
  }

  @Test
  void aFileIsServedUnderAPathThatNamesItsContent() throws IOException {
    module.file("blog/img/a dog.svg", SVG);
    module.file("blog/a.md", HEAD + "![A dog](<img/a dog.svg?x#part>)\n");

    StoredSite site = module.open();
    String path = source(site, "/blog/a.html");

    assertThat(path).matches("/blog/img/a%20dog\\.[0-9a-f]{16}\\.svg\\?x#part");
    Answer answer = get(site, path.substring(0, path.indexOf('?')));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo(SVG);
    assertThat(answer.fields())
        .containsEntry("Content-Type", "image/svg+xml")
        .containsEntry("Cache-Control", "public, max-age=31536000, immutable")
        .containsKey("ETag");
    assertThat(get(site, "/blog/img/a%20dog.svg").status()).isEqualTo(404);
  }

  @Test
  void aFileIsRevalidatedAndCompressedAsAPageIs() throws IOException {
    module.file("a.svg", SVG);
    module.file("a.md", HEAD + "![A](a.svg)\n");

    StoredSite site = module.open();
    String path = source(site, "/a.html");
    Answer gzip = get(site, path, "Accept-Encoding", "gzip");
    Answer same = get(site, path, "If-None-Match", get(site, path).fields().get("ETag"));

    assertThat(gzip.fields()).containsEntry("Content-Encoding", "gzip");
    assertThat(same.status()).isEqualTo(304);
    assertThat(same.fields()).containsEntry("Cache-Control", "public, max-age=31536000, immutable");
    assertThat(get(site, "/a.html").fields()).containsEntry("Cache-Control", "no-cache");
  }

  @Test
  void aLargeFileIsServedWholeAndInParts() throws IOException {
    byte[] large = new byte[300_000];
    new Random(7).nextBytes(large);
    module.file("large.bin", large);
    module.file("larger.bin", new byte[70_000]);
    module.file("a.md", HEAD + "<a src=\"large.bin\"></a> [b](larger.bin) [c](#d) <b id=d>\n");

    List<Output.Resource> pack = module.pack();
    for (long cache : List.of(16L << 20, 200_000L, 0L)) {
      StoredSite site = SiteFixture.open(pack, SiteOptions.defaults().withCacheBytes(cache));
      String path = source(site, "/a.html");
      Answer whole = get(site, path);
      assertThat(whole.content()).isEqualTo(large);
      assertThat(whole.fields()).containsEntry("Content-Type", "application/octet-stream");
      assertThat(get(site, path, "Accept-Encoding", "gzip").fields())
          .doesNotContainKey("Content-Encoding");
      Answer part = get(site, path, "Range", "bytes=299998-");
      assertThat(part.status()).isEqualTo(206);
      assertThat(part.content()).containsExactly(large[299_998], large[299_999]);
      assertThat(get(site, "/a.html").status()).isEqualTo(200);
    }
  }

  @Test
  void aLargeFileIsReadAgainWhenItIsWrittenAndMustBeTheSame() throws IOException {
    byte[] large = new byte[70_000];
    module.file("img/large.bin", large);
    module.file("a.md", HEAD + "[a](img/large.bin)\n");

    List<Output.Resource> late =
        module.compile().outputs().stream()
            .filter(Output.Deferred.class::isInstance)
            .map(Output.Resource.class::cast)
            .toList();

    assertThat(late).hasSize(1);
    assertThat(late.get(0).content()).endsWith(large);
    large[69_999] = 1;
    module.file("img/large.bin", large);
    assertThatThrownBy(late.get(0)::content)
        .isInstanceOf(IOException.class)
        .hasMessage("posts/img/large.bin: it was changed during the build");
  }

  @Test
  void imagesGetTheirSizeUnlessTheAuthorSaysOne() throws IOException {
    module.file("a.svg", SVG);
    module.file(
        "a.md",
        HEAD
            + "![A](a.svg 't')\n\n<img alt=x src=a.svg><img src=a.svg width=3>"
            + "<IMG height=3 src='a.svg'/><img srcset='a.svg 2x' src=a.svg /><embed src=a.svg>\n");

    String html = html(module.open(), "/a.html").replaceAll("a\\.[0-9a-f]{16}\\.svg", "a.svg");

    String size = "src=\"/a.svg\" width=\"30\" height=\"20\"";
    assertThat(html)
        .contains("<img " + size + " alt=\"A\" title=\"t\"")
        .contains("<img alt=x " + size + ">")
        .contains("<img src=\"/a.svg\" width=3>")
        .contains("<IMG height=3 src=\"/a.svg\"/>")
        .contains("<img srcset=\"/a.svg 2x\" " + size + " />")
        .contains("<embed src=\"/a.svg\">");
  }

  @Test
  void onlyWhatAPageUsesGoesOut() throws IOException {
    module.file("used.svg", SVG);
    module.file("unused.svg", SVG);
    module.file("of-a-draft.svg", SVG);
    module.file("of-later.svg", SVG);
    module.file("a.md", HEAD + "![A](used.svg)\n");
    module.file("b.md", HEAD + "![A](/used.svg) ![A](https://example.com/used.svg)\n");
    module.file(
        "later.md",
        HEAD.replace("2025-03-15\n", "2999-03-15\nstatus=published-date\n")
            + "![A](of-later.svg)\n");
    module.file("draft.md", HEAD.replace("T\n", "T\nstatus=draft\n") + "![A](of-a-draft.svg)\n");

    StoredSite site = module.open();
    String pack = new String(bytes(module.pack()), StandardCharsets.ISO_8859_1);

    assertThat(source(site, "/b.html")).isEqualTo(source(site, "/a.html"));
    assertThat(html(site, "/b.html")).doesNotContain("https://example.com/used");
    assertThat(pack).doesNotContain("unused.", "of-a-draft.", "of-later.");
  }

  private static byte[] bytes(List<Output.Resource> pack) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    SiteFixture.byName(pack).values().forEach(all::writeBytes);
    return all.toByteArray();
  }

  @Test
  void anEditedFileHasAnotherPathAndEqualFilesGiveEqualPacks() throws IOException {
    module.file("a.svg", SVG);
    module.file("a.md", HEAD + "![A](a.svg)\n");
    List<Output.Resource> first = module.pack();
    String path = source(module.open(), "/a.html");

    assertThat(module.pack()).isEqualTo(first);
    module.file("a.svg", SVG + "\n");

    assertThat(source(module.open(), "/a.html")).isNotEqualTo(path);
  }

  @Test
  void aPrefixAndAnOriginAreBeforeThePathOfAFile() throws IOException {
    module = new ModuleWithFiles(base, "https://example.com/blog");
    module.file("a.svg", SVG);
    module.file("a.md", HEAD + "![A](a.svg)\n");

    StoredSite site = module.open();
    String path = source(site, "/blog/a.html");

    assertThat(path).startsWith("/blog/a.");
    assertThat(get(site, path).status()).isEqualTo(200);
    assertThat(site.find("/blog/a.html").orElseThrow().html(URI.create("https://example.org")))
        .contains("src=\"https://example.org" + path);
  }

  @Test
  void aLargeFileIsCodedAgainToTheSameBytesWhereItWasNotKept() throws IOException {
    StringBuilder large = new StringBuilder();
    new Random(7).ints(400_000, 'a', 'q').forEach(large::appendCodePoint);
    module.file("large.txt", large.toString());
    module.file("a.md", HEAD + "[a](large.txt)\n");
    Path path = base.resolve("posts/large.txt");
    ContentFile file = new ContentFile("large.txt", "posts/large.txt", path);
    Asset asset = new Assets("").load(file).asset().orElseThrow();
    Packer packer = SiteFixture.packer();

    byte[] record = packer.record(asset, file.read());

    assertThat(record[1] & PackFormat.GZIP_CONTENT).isNotZero();
    assertThat(new PackedFile(packer, asset, record, false).record()).isEqualTo(record);
    assertThat(module.compile().outputs()).filteredOn(Output.Deferred.class::isInstance).hasSize(1);
  }
}
