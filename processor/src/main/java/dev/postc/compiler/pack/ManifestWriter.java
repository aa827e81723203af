package dev.postc.compiler.pack;

import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.policy.PagePolicies;
import dev.postc.compiler.schema.Kind;
import dev.postc.pack.PackFormat;
import java.nio.ByteBuffer;
import java.util.List;

/** Writes the manifest: the site's constants and the table of its paths. */
final class ManifestWriter {
  private ManifestWriter() {}

  static byte[] write(
      SiteModel site,
      ShardLayout layout,
      List<ExcerptGroups.Group> excerpts,
      byte[] catalogue,
      String notFound,
      PagePolicies common) {
    byte[] slots = slots(layout);
    KindTable kinds = KindTable.of(site);
    PackBytes out =
        new PackBytes()
            .i64(PackFormat.MAGIC)
            .i32(PackFormat.NUMBER)
            .i32(0) // Length and checksum are known at the end.
            .i32(0)
            .i32(slots.length / PackFormat.SLOT_BYTES)
            .i32(layout.shards().size() - layout.loneShards())
            .i32(site.postCount())
            .i32(catalogue.length)
            .i32(PackFormat.checksum(catalogue, 0))
            .i32(excerpts.size())
            .i32(site.pages().size())
            .i32(kinds.kinds().size())
            .i32(layout.loneShards())
            .bytes(slots);
    layout.shards().forEach(shard -> out.i32(shard.length()).i32(shard.checksum()));
    for (ExcerptGroups.Group group : excerpts) {
      out.i32(group.firstPage())
          .i32(group.length())
          .i32(group.stored().length)
          .i32(PackFormat.checksum(group.stored(), 0));
    }
    kinds(out, kinds);
    byte[] manifest =
        out.string(site.title())
            .string(site.url().toString())
            .string(notFound)
            .string(common.document())
            .string(common.body())
            .toByteArray();
    ByteBuffer.wrap(manifest)
        .putInt(PackFormat.LENGTH_AT, manifest.length)
        .putInt(PackFormat.CHECKSUM_AT, PackFormat.checksum(manifest, PackFormat.SLOT_COUNT_AT));
    return manifest;
  }

  private static void kinds(PackBytes out, KindTable table) {
    if (table.kinds().isEmpty()) {
      return;
    }
    table.ofPages().forEach(kind -> out.i8(kind >>> 8).i8(kind));
    for (Kind kind : table.kinds()) {
      out.string(kind.word()).string(kind.signature()).i32(kind.properties().size());
      kind.properties().forEach(property -> out.string(property.name()));
    }
  }

  private static byte[] slots(ShardLayout layout) {
    // At most three quarters are taken, so that a search ends soon.
    int count = (int) (layout.records().size() * 4L / 3 + 1);
    byte[] table = new byte[count * PackFormat.SLOT_BYTES];
    ByteBuffer slots = ByteBuffer.wrap(table);
    for (ShardLayout.Placed record : layout.records()) {
      int at = freeSlot(slots, count, record) * PackFormat.SLOT_BYTES;
      slots
          .putLong(at, record.hash())
          .putInt(at + PackFormat.SLOT_OFFSET_AT, record.offset())
          .putInt(at + PackFormat.SLOT_LENGTH_AT, record.length())
          .putInt(at + PackFormat.SLOT_PAGE_AT, record.page());
    }
    return table;
  }

  private static int freeSlot(ByteBuffer slots, int count, ShardLayout.Placed record) {
    int slot = PackFormat.firstSlot(record.hash(), count);
    while (true) {
      int at = slot * PackFormat.SLOT_BYTES;
      if (slots.getInt(at + PackFormat.SLOT_LENGTH_AT) == 0) {
        return slot;
      }
      if (slots.getLong(at) == record.hash()) {
        throw new IllegalArgumentException(
            "path "
                + record.path()
                + " has the same 64-bit hash as another path of the site. Change it by a slug.");
      }
      slot = slot + 1 == count ? 0 : slot + 1;
    }
  }
}
