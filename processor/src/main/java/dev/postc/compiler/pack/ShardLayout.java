package dev.postc.compiler.pack;

import dev.postc.pack.PackFormat;
import dev.postc.pack.PathHash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Records, divided among shards by the hashes of their paths.
 *
 * @param shards the bytes of each
 * @param records where each record is, by path
 */
record ShardLayout(List<byte[]> shards, List<Placed> records) {
  private static final int SHARD_BYTES = 256 << 10;

  /**
   * A record in its shard.
   *
   * @param page its number in the catalogue, -1 if it is no page
   */
  record Placed(String path, long hash, int offset, int length, int page) {}

  /** A record, before it has a place. */
  record Unplaced(String path, byte[] record, int page) {}

  /**
   * @param records sorted by path
   */
  static ShardLayout of(Collection<Unplaced> records) {
    int count = shardCount(records.stream().mapToLong(record -> record.record().length).sum());
    List<PackBytes> shards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shards.add(new PackBytes());
    }
    List<Placed> placed = new ArrayList<>();
    for (Unplaced record : records) {
      long hash = PathHash.of(record.path());
      PackBytes shard = shards.get(PackFormat.shardOf(hash, count));
      placed.add(
          new Placed(record.path(), hash, shard.length(), record.record().length, record.page()));
      shard.bytes(record.record());
    }
    return new ShardLayout(shards.stream().map(PackBytes::toByteArray).toList(), placed);
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
