package dev.postc.compiler.pack;

import dev.postc.compiler.model.Output;
import dev.postc.pack.PackFormat;
import dev.postc.pack.PathHash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Records, divided among shards by the hashes of their paths.
 *
 * @param shards first those of many records, then those of one
 * @param loneShards how many of them are of one record
 * @param records where each record is, by path
 */
record ShardLayout(List<Shard> shards, int loneShards, List<Placed> records) {
  private static final int SHARD_BYTES = 256 << 10;

  /** What is longer, and no page, is alone in a shard. */
  static final int LONGEST_AMONG_OTHERS = 64 << 10;

  /**
   * A record in its shard.
   *
   * @param page its number in the catalogue, or what the slot of a record that is no page has there
   */
  record Placed(String path, long hash, int offset, int length, int page) {}

  /**
   * A file of the pack.
   *
   * @param resource makes it for a path
   */
  record Shard(int length, int checksum, Function<String, Output.Resource> resource) {
    static Shard of(byte[] bytes) {
      return new Shard(
          bytes.length, PackFormat.checksum(bytes, 0), path -> new Output.Ready(path, bytes));
    }
  }

  /** A record, before it has a place. */
  record Unplaced(Packed packed, int page) {
    String path() {
      return packed.path();
    }

    /** The bytes of a record that stands among others; empty if it is alone in a shard. */
    Optional<byte[]> shared() {
      return packed instanceof PackedDocument document
              && (page != PackFormat.NO_PAGE || document.record().length <= LONGEST_AMONG_OTHERS)
          ? Optional.of(document.record())
          : Optional.empty();
    }

    Shard alone() {
      return packed instanceof PackedFile file
          ? new Shard(
              file.length(), file.checksum(), path -> new Output.Deferred(path, file::record))
          : Shard.of(((PackedDocument) packed).record());
    }
  }

  /**
   * @param records sorted by path
   */
  static ShardLayout of(Collection<Unplaced> records) {
    int count =
        shardCount(
            records.stream()
                .flatMap(record -> record.shared().stream())
                .mapToLong(bytes -> bytes.length)
                .sum());
    List<PackBytes> shards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shards.add(new PackBytes());
    }
    List<Shard> lone = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    for (Unplaced record : records) {
      long hash = PathHash.of(record.path());
      Optional<byte[]> shared = record.shared();
      if (shared.isEmpty()) {
        int page = PackFormat.pageOfLoneShard(lone.size());
        Shard alone = record.alone();
        placed.add(new Placed(record.path(), hash, 0, alone.length(), page));
        lone.add(alone);
        continue;
      }
      PackBytes shard = shards.get(PackFormat.shardOf(hash, count));
      placed.add(
          new Placed(record.path(), hash, shard.length(), shared.get().length, record.page()));
      shard.bytes(shared.get());
    }
    List<Shard> all =
        new ArrayList<>(shards.stream().map(shard -> Shard.of(shard.toByteArray())).toList());
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
