package dev.postc.compiler.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.postc.PackException;
import dev.postc.Page;
import dev.postc.Post;
import dev.postc.SiteOptions;
import dev.postc.Tag;
import dev.postc.pack.Bytes;
import dev.postc.pack.PackFormat;
import dev.postc.pack.PackResources;
import dev.postc.pack.StoredRecord;
import dev.postc.pack.StoredSite;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A damaged pack: what is read of it is right, or refused by a {@link PackException}. No number in
 * it makes the reader fail in another way, go on for ever or take memory for what is not there.
 *
 * <p>An input is a row of changes of 8 bytes: which resource, what is done to it, an offset of two
 * bytes, four bytes to write.
 */
class PackFuzzTest {
  private static final String FOLDER = PackFormat.folder(SiteFixture.PACKAGE);
  private static final URI FEED = URI.create("https://feed.example");
  private static final int CHANGE_BYTES = 8;
  private static final int MOST_OF_A_LIST = 20;

  private static final Map<String, byte[]> SOUND =
      SiteFixture.byName(PackRoundTripTest.fixture().pack());
  private static final List<String> NAMES =
      List.of(
          PackFormat.MANIFEST, PackFormat.CATALOGUE, PackFormat.shard(0), PackFormat.excerpts(0));

  /** Every path of the site, and one that it has not. */
  private static final List<String> PATHS =
      List.of(
          "/blog/2025/full.html",
          "/blog/2024/b.html",
          "/blog/2023/c.html",
          "/blog/about.html",
          "/blog/talk.html",
          "/blog/old.html",
          "/blog/index.html",
          "/blog/404.html",
          "/blog/none.html");

  private static final Map<String, Object> CONTENT = new Reading(SOUND).all();

  /** The checksums tell every change. */
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  @FuzzTest
  void damaged(byte[] changes) {
    new Reading(changed(changes))
        .all()
        .forEach(
            (what, value) -> {
              if (value != Reading.REFUSED) {
                assertThat(value).as(what).isEqualTo(CONTENT.get(what));
              }
            });
  }

  /** The checksums are right again: whatever the numbers say, they are not trusted. */
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  @FuzzTest
  void forged(byte[] changes) {
    Map<String, byte[]> resources = changed(changes);
    forge(resources);
    assertThat(new Reading(resources).all()).isNotEmpty();
  }

  /** The same for each number there is, and others, with the values that lead furthest astray. */
  @Test
  void trustsNoNumber() {
    for (byte name = 0; name < NAMES.size(); name++) {
      int length = SOUND.get(FOLDER + NAMES.get(name)).length;
      for (int at = 0; at <= length - 4; at++) {
        for (int value : new int[] {-1, 1 << 20, Integer.MAX_VALUE}) {
          ByteBuffer change = ByteBuffer.allocate(CHANGE_BYTES);
          forged(change.put(name).put((byte) 0).putShort((short) at).putInt(value).array());
        }
      }
    }
  }

  private static Map<String, byte[]> changed(byte[] changes) {
    Map<String, byte[]> resources = new HashMap<>(SOUND);
    ByteBuffer next = ByteBuffer.wrap(changes);
    while (next.remaining() >= CHANGE_BYTES) {
      String name = FOLDER + NAMES.get(next.get() & 3);
      int kind = next.get() & 3;
      int at = next.getShort() & 0xFFFF;
      byte[] four = new byte[4];
      next.get(four);
      resources.put(name, changed(resources.get(name), kind, at, four));
    }
    return resources;
  }

  private static byte[] changed(byte[] bytes, int kind, int at, byte[] four) {
    int place = bytes.length == 0 ? 0 : at % bytes.length;
    return switch (kind) {
      case 0 -> overwritten(bytes, place, four);
      case 1 -> overwritten(bytes, place, Arrays.copyOf(four, 1));
      case 2 -> Arrays.copyOf(bytes, place);
      default -> overwritten(Arrays.copyOf(bytes, bytes.length + 4), bytes.length, four);
    };
  }

  private static byte[] overwritten(byte[] bytes, int at, byte[] by) {
    byte[] result = bytes.clone();
    System.arraycopy(by, 0, result, at, Math.min(by.length, bytes.length - at));
    return result;
  }

  /** Puts right what the manifest says of the lengths and checksums, its own last. */
  private static void forge(Map<String, byte[]> resources) {
    byte[] site = resources.get(FOLDER + PackFormat.MANIFEST);
    if (site.length < PackFormat.SLOTS_AT) {
      return;
    }
    ByteBuffer manifest = ByteBuffer.wrap(site);
    long slots = manifest.getInt(PackFormat.SLOT_COUNT_AT);
    long shards = manifest.getInt(PackFormat.SHARD_COUNT_AT);
    long shardsAt = PackFormat.SLOTS_AT + slots * PackFormat.SLOT_BYTES;
    long groupsAt = shardsAt + shards * PackFormat.SHARD_BYTES;
    describe(manifest, PackFormat.CATALOGUE_LENGTH_AT, resources, PackFormat.CATALOGUE);
    describe(manifest, shardsAt, resources, PackFormat.shard(0));
    describe(manifest, groupsAt + 8, resources, PackFormat.excerpts(0));
    manifest.putInt(PackFormat.LENGTH_AT, site.length);
    manifest.putInt(PackFormat.CHECKSUM_AT, PackFormat.checksum(site, PackFormat.SLOT_COUNT_AT));
  }

  private static void describe(
      ByteBuffer manifest, long at, Map<String, byte[]> resources, String name) {
    if (at >= PackFormat.CATALOGUE_LENGTH_AT && at <= manifest.capacity() - 8) {
      byte[] resource = resources.get(FOLDER + name);
      manifest.putInt((int) at, resource.length);
      manifest.putInt((int) at + 4, PackFormat.checksum(resource, 0));
    }
  }

  /** What a site gives, one after another; in the place of what is refused, a mark. */
  private static final class Reading {
    static final Object REFUSED = new Object();

    private final Map<String, byte[]> resources;
    private final Map<String, Object> read = new LinkedHashMap<>();

    Reading(Map<String, byte[]> resources) {
      this.resources = resources;
    }

    Map<String, Object> all() {
      StoredSite site;
      try {
        site =
            StoredSite.open(
                new PackResources(
                    SiteFixture.PACKAGE,
                    name ->
                        resources.containsKey(name)
                            ? new ByteArrayInputStream(resources.get(name))
                            : null),
                SiteOptions.defaults());
      } catch (PackException e) {
        return Map.of("site", REFUSED);
      }
      read("title", site::title);
      read("url", site::url);
      PATHS.forEach(path -> document(site, path));
      read("not found", () -> content(site, site.notFoundDocument()));
      for (String name : List.of("c#", "x")) {
        read("tag " + name, () -> site.tag(name).map(Tag::path));
      }
      list("tags", site::tags, this::tag);
      list("posts", site::posts, this::page);
      list("pages", site::pages, this::page);
      list("talks", () -> site.pages("talk"), this::page);
      return read;
    }

    private void document(StoredSite site, String path) {
      read(path + " title", () -> site.find(path).map(Page::title));
      read(path + " html", () -> site.find(path).map(Page::html));
      read(path, () -> content(site, site.record(path)));
    }

    private static List<Object> content(StoredSite site, StoredRecord record) {
      if (record == null) {
        return List.of();
      }
      if (record.isRedirect()) {
        return List.of(record.target());
      }
      List<Object> content = new ArrayList<>();
      content.add(record.contentType());
      content.add(record.identityTag());
      content.add(record.length());
      content.add(text(site.identity(record)));
      if (record.hasGzip()) {
        content.add(record.gzipTag());
        content.add(record.gzipLength());
        content.add(text(record.gzip()));
      }
      if (record.hasBrotli()) {
        content.add(record.brotliTag());
        content.add(record.brotliLength());
        content.add(text(record.brotli()));
      }
      return content;
    }

    private static String text(Bytes bytes) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        bytes.writeTo(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toString(StandardCharsets.ISO_8859_1);
    }

    private void tag(String label, Tag tag) {
      read(label + " name", tag::name);
      read(label + " path", tag::path);
      list(label + " posts", tag::posts, (post, value) -> read(post, value::publishedAt));
      list(label + " pages", tag::pages, (page, value) -> read(page, value::title));
    }

    private void page(String label, Page page) {
      List<Supplier<?>> values =
          List.of(
              page::title,
              page::type,
              page::path,
              page::url,
              page::source,
              page::html,
              () -> page.html(FEED),
              page::excerpt,
              page::headings,
              page::metadata,
              page::description,
              page::summary,
              page::author,
              page::image,
              page::lang,
              page::updated);
      for (int i = 0; i < values.size(); i++) {
        read(label + " value " + i, values.get(i));
      }
      list(label + " tags", page::tags, (tag, value) -> read(tag, value::name));
      if (page instanceof Post post) {
        read(label + " date", post::date);
        read(label + " published", post::publishedAt);
        read(label + " previous", () -> post.previous().map(Post::title));
        read(label + " next", () -> post.next().map(Post::title));
      }
    }

    private void read(String label, Supplier<?> value) {
      read.put(label, orRefused(value));
    }

    /** The start of a list, which may be as long as a damaged pack says. */
    private <T> void list(String label, Supplier<List<T>> list, BiConsumer<String, T> element) {
      read(label, () -> list.get().size());
      if (read.get(label) instanceof Integer size) {
        for (int i = 0; i < Math.min(MOST_OF_A_LIST, size); i++) {
          int index = i;
          String place = label + " " + i;
          AtomicReference<T> found = new AtomicReference<>();
          read(place, () -> found.updateAndGet(none -> list.get().get(index)).getClass());
          if (found.get() != null) {
            element.accept(place, found.get());
          }
        }
      }
    }

    private static Object orRefused(Supplier<?> value) {
      try {
        return value.get();
      } catch (PackException e) {
        assertThat(e).hasMessageContaining("Build the site's module again");
        return REFUSED;
      }
    }
  }
}
