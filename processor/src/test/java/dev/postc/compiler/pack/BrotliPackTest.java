package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.aayushatharva.brotli4j.decoder.Decoder;
import dev.postc.Page;
import dev.postc.SiteOptions;
import dev.postc.compiler.brotli.BrotliEncoder;
import dev.postc.pack.Bytes;
import dev.postc.pack.StoredRecord;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The third coding of a document: there where it saves bytes, and the same content. */
class BrotliPackTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 15);
  private static final String PROSE =
      "<p>Every page is compressed when the site is compiled.</p>\n";

  @BeforeAll
  static void brotliIsThere() {
    assumeTrue(
        BrotliEncoder.flaw().isEmpty(),
        () -> "no brotli on this machine: " + BrotliEncoder.flaw().orElse(""));
  }

  @Test
  void theBrotliOfEveryDocumentIsItsContent() throws IOException {
    SiteFixture fixture = new SiteFixture("https://example.com");
    List<String> paths = new ArrayList<>(List.of("/style.css", "/icon.svg", "/404.html"));
    for (int i = 0; i < 60; i++) {
      String path = "/post-" + i + ".html";
      paths.add(path);
      fixture.post(path, DAY, "T", PROSE.repeat(i + 5) + PackBoundaryTest.noise(i, 40 * i));
    }
    fixture.document("/style.css", "text/css", "main { color: black }\n".repeat(50));
    fixture.file("/icon.svg", "image/svg+xml", "<svg>" + "<rect width='9'/>".repeat(9_000));
    StoredSite site = fixture.open();
    for (String path : paths) {
      StoredRecord record = site.record(path);
      assertThat(record.hasBrotli()).as(path).isTrue();
      assertThat(record.hasGzip()).as(path).isTrue();
      assertThat(record.brotliLength()).as(path).isLessThan(record.gzipLength());
      byte[] coded = bytes(record.brotli());
      assertThat(coded).hasSize(record.brotliLength());
      assertThat(Decoder.decompress(coded, 0, coded.length, record.length()))
          .as(path)
          .isEqualTo(bytes(site.identity(record)));
      assertThat(List.of(record.identityTag(), record.gzipTag(), record.brotliTag()))
          .as(path)
          .doesNotHaveDuplicates();
    }
    for (Page page : site.pages()) {
      assertThat(page.html()).startsWith(PROSE);
    }
  }

  @Test
  void isNotThereWhereItSavesNothing() {
    StoredSite site =
        new SiteFixture("https://example.com")
            .post("/noise.html", DAY, "A", PackBoundaryTest.noise(1, 5_000))
            .document("/four.txt", "text/plain", "tiny")
            .document("/empty.txt", "text/plain", "")
            .file("/photo.png", "image/png", "not an image ".repeat(1_000))
            .open();
    assertThat(site.record("/four.txt").hasBrotli()).isFalse();
    assertThat(site.record("/four.txt").brotliLength()).isZero();
    assertThat(site.record("/empty.txt").hasBrotli()).isFalse();
    assertThat(site.record("/photo.png").hasBrotli()).isFalse();
    StoredRecord noise = site.record("/noise.html");
    int stored = noise.hasGzip() ? noise.gzipLength() : noise.length();
    assertThat(noise.hasBrotli()).isEqualTo(noise.brotliLength() > 0);
    assertThat(noise.brotliLength()).isLessThan(stored);
  }

  @Test
  void isNotThereWhereItIsLongerThanGzip() {
    byte[] content = new byte[70_000];
    new Random(3).nextBytes(content);
    Coding gzip = new Coding(content.length, true, new byte[10], new byte[0]);
    assertThat(gzip.withBrotli(content, 9)).isSameAs(gzip);
    Coding identity = Coding.identity(content);
    assertThat(identity.withBrotli(content, 9).hasBrotli()).isFalse();
  }

  /** Brotli knows common words, so it saves bytes of what is too short for gzip. */
  @Test
  void canStandBesideIdentityAlone() throws IOException {
    String text = "<!doctype html><html lang=\"en\">";
    StoredSite site =
        new SiteFixture("https://example.com").document("/a.html", "text/html", text).open();
    StoredRecord record = site.record("/a.html");
    assertThat(record.hasGzip()).isFalse();
    assertThat(record.hasBrotli()).isTrue();
    assertThat(record.brotliLength()).isLessThan(record.length());
    assertThat(bytes(site.identity(record))).asString().isEqualTo(text);
    byte[] coded = bytes(record.brotli());
    assertThat(Decoder.decompress(coded, 0, coded.length, record.length()))
        .asString()
        .isEqualTo(text);
  }

  /** A file that is stored as it is is read again when it is written; one that is coded is not. */
  @Test
  void aLargeFileWithBrotliIsAloneInItsShard() throws IOException {
    String text = PROSE.repeat(200) + PackBoundaryTest.noise(5, 150_000);
    SiteFixture fixture =
        new SiteFixture("https://example.com")
            .file("/data.0123456789abcdef.svg", "image/svg+xml", text);
    StoredSite site = SiteFixture.open(fixture.pack(), SiteOptions.defaults());
    StoredRecord record = site.record("/data.0123456789abcdef.svg");
    assertThat(record.hasBrotli()).isTrue();
    assertThat(record.isImmutable()).isTrue();
    byte[] coded = bytes(record.brotli());
    assertThat(Decoder.decompress(coded, 0, coded.length, record.length()))
        .asString()
        .isEqualTo(text);
  }

  private static byte[] bytes(Bytes bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    bytes.writeTo(out);
    return out.toByteArray();
  }
}
