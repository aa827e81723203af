package dev.postc.pack;

import dev.postc.SiteOptions;
import java.util.concurrent.locks.ReentrantLock;

/** An open pack: the manifest, and what is kept of the rest. */
final class Pack {
  private static final int LOADERS = 16;

  /** Of a short page: many of them are to find places before their bytes reach the bound. */
  private static final int SMALL_CONTENT_BYTES = 2 << 10;

  /** How many lone shards must find room, so that one is kept. */
  private static final int MOST_LONE_SHARDS = 8;

  private final Manifest manifest;
  private final ClockCache<Shard> shards;
  private final ClockCache<Content> contents;
  private final ReentrantLock[] loading = new ReentrantLock[LOADERS];
  private final ReentrantLock readingCatalogue = new ReentrantLock();
  private volatile Catalogue catalogue;

  private static final class Shard extends ClockCache.Value {
    private final byte[] bytes;

    Shard(int number, byte[] bytes) {
      super(number);
      this.bytes = bytes;
    }

    @Override
    long bytes() {
      return bytes.length;
    }
  }

  /** Inflated bytes: the content of a document, by its slot, or a group of excerpts behind them. */
  private static final class Content extends ClockCache.Value {
    private final Bytes bytes;

    Content(int key, Bytes bytes) {
      super(key);
      this.bytes = bytes;
    }

    @Override
    long bytes() {
      return bytes.length();
    }
  }

  Pack(PackResources resources, SiteOptions options) {
    this.manifest = Manifest.read(resources);
    long forContents = options.cacheBytes() / 4;
    long places = Math.max(1, Math.min(1 << 16, forContents / SMALL_CONTENT_BYTES));
    this.shards = new ClockCache<>(manifest.shardCount(), options.cacheBytes() - forContents);
    this.contents = new ClockCache<>((int) places, forContents);
    for (int i = 0; i < LOADERS; i++) {
      loading[i] = new ReentrantLock();
    }
  }

  Manifest manifest() {
    return manifest;
  }

  /** How many bytes of content are kept. */
  long held() {
    return shards.held() + contents.held();
  }

  /** The record of a path, or {@code null}. */
  StoredRecord record(String path) {
    long hash = PathHash.of(path);
    int slot = manifest.slot(hash);
    if (slot < 0) {
      return null;
    }
    byte[] shard = shard(manifest.shardOf(slot, hash));
    return StoredRecord.of(
        slot, shard, manifest.recordOffset(slot), manifest.recordLength(slot), path);
  }

  /** The number of the page at a path, -1 if there is none. */
  int page(String path) {
    int slot = manifest.slot(PathHash.of(path));
    int page = slot < 0 ? -1 : manifest.page(slot);
    if (page < 0) {
      return -1;
    }
    // The path is compared where that costs no reading of the catalogue: a site's first page is as
    // near with many pages as with few.
    Catalogue open = catalogue;
    boolean same = open == null ? record(path) != null : open.path(page).equals(path);
    return same ? page : -1;
  }

  /** The identity coding of a document. */
  Bytes identity(StoredRecord record) {
    if (!record.hasGzip()) {
      return record.identity();
    }
    Content kept = contents.get(record.slot());
    if (kept == null) {
      kept = new Content(record.slot(), record.identity());
      contents.put(kept);
    }
    return kept.bytes;
  }

  /** The excerpt of a page. */
  String excerpt(int page) {
    int group = manifest.groupOf(page);
    int key = manifest.slotCount() + group;
    Content kept = contents.get(key);
    if (kept == null) {
      kept = new Content(key, Bytes.of(manifest.readExcerpts(group)));
      contents.put(kept);
    }
    int at = 4 * (page - manifest.firstPage(group));
    try {
      int start = kept.bytes.i32(at);
      return kept.bytes.utf8(start, kept.bytes.i32(at + 4) - start);
    } catch (IndexOutOfBoundsException e) {
      throw Damage.of(manifest.excerptsName(group), e);
    }
  }

  Catalogue catalogue() {
    Catalogue open = catalogue;
    return open == null ? readCatalogue() : open;
  }

  private Catalogue readCatalogue() {
    readingCatalogue.lock();
    try {
      if (catalogue == null) {
        catalogue = manifest.readCatalogue();
      }
      return catalogue;
    } finally {
      readingCatalogue.unlock();
    }
  }

  private byte[] shard(int number) {
    Shard kept = shards.get(number);
    if (kept != null) {
      return kept.bytes;
    }
    // What is too large to be kept is of no use to those who would wait for it.
    return isKept(number) ? load(number) : manifest.readShard(number);
  }

  /** One large file must not push the pages out. */
  private boolean isKept(int number) {
    long length = manifest.shardLength(number);
    return shards.takes(manifest.isLone(number) ? length * MOST_LONE_SHARDS : length);
  }

  /** Threads that miss the same shard wait for one of them to read it. */
  private byte[] load(int number) {
    ReentrantLock lock = loading[number % LOADERS];
    lock.lock();
    try {
      Shard kept = shards.get(number);
      if (kept == null) {
        kept = new Shard(number, manifest.readShard(number));
        shards.put(kept);
      }
      return kept.bytes;
    } finally {
      lock.unlock();
    }
  }
}
