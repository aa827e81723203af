package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postc.PackException;
import dev.postc.Page;
import dev.postc.SiteOptions;
import dev.postc.compiler.model.Output;
import dev.postc.pack.PackFormat;
import dev.postc.pack.PackResources;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackDamageTest {
  private static final String FOLDER = PackFormat.folder(SiteFixture.PACKAGE);
  private static final String BUILD_AGAIN = "Build the site's module again from clean.";
  private final Map<String, byte[]> resources = SiteFixture.byName(pack("body"));

  private static List<Output.Resource> pack(String body) {
    return new SiteFixture("https://example.com")
        .post("/a.html", LocalDate.of(2025, 3, 15), "A", "<p>" + body.repeat(99) + "</p>")
        .pack();
  }

  @ParameterizedTest
  @ValueSource(strings = {"site", "pages", "s000", "x000"})
  void noticesEachFlippedByte(String name) {
    byte[] sound = resources.get(FOLDER + name);
    for (int i = 0; i < sound.length; i++) {
      byte[] flipped = sound.clone();
      flipped[i] ^= 0x10;
      assertFails(name, flipped);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"site", "pages", "s000", "x000"})
  void noticesEachTruncationAndTrailingBytes(String name) {
    byte[] sound = resources.get(FOLDER + name);
    for (int length = 0; length < sound.length; length++) {
      assertFails(name, Arrays.copyOf(sound, length));
    }
    assertFails(name, Arrays.copyOf(sound, sound.length + 1));
  }

  @Test
  void saysThatATruncatedManifestIs() {
    byte[] sound = resources.get(FOLDER + "site");
    for (int length = 0; length < sound.length; length++) {
      resources.put(FOLDER + "site", Arrays.copyOf(sound, length));
      assertThatThrownBy(this::readAll)
          .isInstanceOf(PackException.class)
          .hasMessageContaining(FOLDER + "site is truncated: it has " + length + " bytes")
          .hasMessageEndingWith(BUILD_AGAIN);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"site", "pages", "s000", "x000"})
  void namesAMissingResource(String name) {
    resources.remove(FOLDER + name);
    assertThatThrownBy(this::readAll)
        .isInstanceOf(PackException.class)
        .hasMessageContaining("no resource " + FOLDER + name)
        .hasMessageContaining(BUILD_AGAIN)
        .satisfies(
            e -> assertThat(e.getMessage().contains("shut down")).isEqualTo(!name.equals("site")));
  }

  @Test
  void noticesAShardOfAnotherBuild() {
    byte[] other = SiteFixture.byName(pack("text")).get(FOLDER + "s000");
    resources.put(FOLDER + "s000", other);
    assertThatThrownBy(this::readAll)
        .isInstanceOf(PackException.class)
        .hasMessageContaining("of another build than " + FOLDER + "site");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, PackFormat.NUMBER - 1, PackFormat.NUMBER + 1, -1})
  void saysBothFormats(int format) {
    ByteBuffer.wrap(resources.get(FOLDER + "site")).putInt(PackFormat.FORMAT_AT, format);
    assertThatThrownBy(this::readAll)
        .isInstanceOf(PackException.class)
        .hasMessageContaining(FOLDER + "site is of postc format " + format + ",")
        .hasMessageContaining("reads format " + PackFormat.NUMBER)
        .hasMessageContaining(
            format > PackFormat.NUMBER ? "Upgrade" : "Build the site's module again");
  }

  @Test
  void triesAgainAfterAFailure() {
    AtomicBoolean broken = new AtomicBoolean();
    StoredSite site =
        StoredSite.open(
            new PackResources(
                SiteFixture.PACKAGE,
                name -> {
                  if (broken.get()) {
                    throw new IOException("disk on fire");
                  }
                  return new ByteArrayInputStream(resources.get(name));
                }),
            SiteOptions.defaults());
    broken.set(true);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(site::posts)
          .isInstanceOf(PackException.class)
          .hasMessageContaining(FOLDER + "pages")
          .hasMessageContaining("disk on fire")
          .hasMessageContaining(BUILD_AGAIN)
          .hasMessageContaining("shut down")
          .hasCauseInstanceOf(IOException.class);
      assertThatThrownBy(() -> site.record("/a.html")).isInstanceOf(PackException.class);
    }
    broken.set(false);
    assertThat(site.posts().get(0).html()).startsWith("<p>body");
  }

  private void assertFails(String name, byte[] damaged) {
    resources.put(FOLDER + name, damaged);
    assertThatThrownBy(this::readAll)
        .isInstanceOf(PackException.class)
        .hasMessageContaining(FOLDER + name);
  }

  private void readAll() {
    StoredSite site =
        StoredSite.open(
            new PackResources(
                SiteFixture.PACKAGE,
                name -> {
                  byte[] bytes = resources.get(name);
                  return bytes == null ? null : new ByteArrayInputStream(bytes);
                }),
            SiteOptions.defaults());
    for (Page page : site.pages()) {
      page.html();
      page.excerpt();
    }
    site.record(site.notFoundPath());
  }
}
