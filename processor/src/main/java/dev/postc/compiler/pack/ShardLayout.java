package dev.postc.compiler.pack;

import dev.postc.pack.PackFormat;
import dev.postc.pack.PathHash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Records, divided among shards by the hashes of their paths.
 *
 * @param shards the bytes of each: first those of many records, then those of one
 * @param loneShards how many of them are of one record
 * @param records where each record is, by path
 */
record ShardLayout(List<byte[]> shards, int loneShards, List<Placed> records) {
  private static final int SHARD_BYTES = 256 << 10;

  /** What is longer, and no page, is alone in a shard. */
  private static final int LONGEST_AMONG_OTHERS = 64 << 10;

  /**
   * A record in its shard.
   *
   * @param page its number in the catalogue, or what the slot of a record that is no page has there
   */
  record Placed(String path, long hash, int offset, int length, int page) {}

  /** A record, before it has a place. */
  record Unplaced(String path, byte[] record, int page) {
    boolean isLone() {
      return page == PackFormat.NO_PAGE && record.length > LONGEST_AMONG_OTHERS;
    }
  }

  /**
   * @param records sorted by path
   */
  static ShardLayout of(Collection<Unplaced> records) {
    int count =
        shardCount(
            records.stream()
                .filter(record -> !record.isLone())
                .mapToLong(record -> record.record().length)
                .sum());
    List<PackBytes> shards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shards.add(new PackBytes());
    }
    List<byte[]> lone = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    for (Unplaced record : records) {
      long hash = PathHash.of(record.path());
      if (record.isLone()) {
        int page = PackFormat.pageOfLoneShard(lone.size());
        placed.add(new Placed(record.path(), hash, 0, record.record().length, page));
        lone.add(record.record());
        continue;
      }
      PackBytes shard = shards.get(PackFormat.shardOf(hash, count));
      placed.add(
          new Placed(record.path(), hash, shard.length(), record.record().length, record.page()));
      shard.bytes(record.record());
    }
    List<byte[]> all = new ArrayList<>(shards.stream().map(PackBytes::toByteArray).toList());
    all.addAll(lone);
    return new ShardLayout(all, lone.size(), placed);
  }

  /** A power of two, so that a change of one body seldom moves others. */
  private static int shardCount(long bytes) {
    int count = 1;
    while ((long) count * SHARD_BYTES < bytes) {
      count *= 2;
    }
    return count;
  }
}
