package dev.postc.pack;

import dev.postc.PackException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pack's first resource: the site's constants and the table of its paths, read in place. */
final class Manifest {
  private final PackResources resources;
  private final Region bytes;
  private final int slotCount;
  private final int shardCount;
  private final int loneShardCount;
  private final int shardsAt;
  private final int groupCount;
  private final int groupsAt;
  private final int kindsAt;
  private final List<StoredKind> kinds;
  private final String title;
  private final URI url;
  private final String notFound;
  private final String documentPolicy;
  private final String bodyPolicy;

  private Manifest(PackResources resources, Region bytes) {
    this.resources = resources;
    this.bytes = bytes;
    this.slotCount = bytes.i32(PackFormat.SLOT_COUNT_AT);
    this.shardCount = bytes.i32(PackFormat.SHARD_COUNT_AT);
    this.loneShardCount = bytes.i32(PackFormat.LONE_SHARD_COUNT_AT);
    this.groupCount = bytes.i32(PackFormat.EXCERPT_GROUP_COUNT_AT);
    bytes.require(
        slotCount >= 0
            && groupCount >= 0
            && loneShardCount >= 0
            && Integer.bitCount(shardCount) == 1);
    bytes.require(
        (long) slotCount * PackFormat.SLOT_BYTES
                + ((long) shardCount + loneShardCount) * PackFormat.SHARD_BYTES
                + (long) groupCount * PackFormat.EXCERPT_GROUP_BYTES
            <= bytes.length() - PackFormat.SLOTS_AT);
    this.shardsAt = PackFormat.SLOTS_AT + slotCount * PackFormat.SLOT_BYTES;
    this.groupsAt = shardsAt + (shardCount + loneShardCount) * PackFormat.SHARD_BYTES;
    this.kindsAt = groupsAt + groupCount * PackFormat.EXCERPT_GROUP_BYTES;
    int kindCount = bytes.i32(PackFormat.KIND_COUNT_AT);
    int pages = kindCount == 0 ? 0 : bytes.i32(PackFormat.PAGE_COUNT_AT);
    bytes.require(
        kindCount >= 0
            && pages >= 0
            && (long) pages * PackFormat.PAGE_KIND_BYTES <= bytes.length() - kindsAt);
    List<StoredKind> found = new ArrayList<>();
    int titleAt = readKinds(kindsAt + pages * PackFormat.PAGE_KIND_BYTES, kindCount, found);
    this.kinds = List.copyOf(found);
    int urlAt = bytes.behindString(titleAt);
    this.title = bytes.string(titleAt);
    this.url = URI.create(bytes.string(urlAt));
    int notFoundAt = bytes.behindString(urlAt);
    this.notFound = bytes.string(notFoundAt);
    int policyAt = bytes.behindString(notFoundAt);
    this.documentPolicy = bytes.string(policyAt);
    this.bodyPolicy = bytes.string(bytes.behindString(policyAt));
  }

  /** Returns where what is behind the kinds begins. */
  private int readKinds(int from, int count, List<StoredKind> kinds) {
    int at = from;
    for (int i = 0; i < count; i++) {
      String type = bytes.string(at);
      at = bytes.behindString(at);
      String signature = bytes.string(at);
      at = bytes.behindString(at);
      int size = bytes.count(at, 4);
      at += 4;
      Map<String, Integer> fields = new HashMap<>();
      for (int field = 0; field < size; field++) {
        fields.put(bytes.string(at), field);
        at = bytes.behindString(at);
      }
      kinds.add(new StoredKind(type, signature, fields));
    }
    return at;
  }

  static Manifest read(PackResources resources) {
    byte[] content = resources.read(PackFormat.MANIFEST);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    String name = resources.name(PackFormat.MANIFEST);
    if (!startsRight(content)) {
      throw new PackException(name + " is not the start of a compiled site. " + Advice.BUILD_AGAIN);
    }
    if (content.length < PackFormat.SLOTS_AT) {
      throw truncated(name, "at least " + PackFormat.SLOTS_AT, content);
    }
    FormatCheck.require(name, bytes.getInt(PackFormat.FORMAT_AT));
    int length = bytes.getInt(PackFormat.LENGTH_AT);
    if (content.length < length) {
      throw truncated(name, Integer.toString(length), content);
    }
    int checksum = bytes.getInt(PackFormat.CHECKSUM_AT);
    int found = PackFormat.checksum(content, PackFormat.SLOT_COUNT_AT);
    if (length != content.length || checksum != found) {
      throw damaged(
          name, length + " bytes with " + hex(checksum), content.length + " with " + hex(found));
    }
    try {
      return new Manifest(resources, new Region(name, content));
    } catch (IllegalArgumentException e) {
      throw Damage.of(name, e); // the site's address
    }
  }

  /** Whether it begins with the magic number, or with so much of it as there is. */
  private static boolean startsRight(byte[] content) {
    byte[] magic = ByteBuffer.allocate(Long.BYTES).putLong(PackFormat.MAGIC).array();
    int length = Math.min(magic.length, content.length);
    return Arrays.equals(magic, 0, length, content, 0, length);
  }

  private static PackException truncated(String name, String expected, byte[] content) {
    return new PackException(
        name
            + " is truncated: it has "
            + content.length
            + " bytes, but "
            + expected
            + " were expected. "
            + Advice.BUILD_AGAIN);
  }

  private static PackException damaged(String name, String expected, String found) {
    return new PackException(
        name
            + " is damaged: expected "
            + expected
            + ", found "
            + found
            + ". "
            + Advice.BUILD_AGAIN);
  }

  private static String hex(int checksum) {
    return "CRC-32 " + PackResources.hex(checksum);
  }

  String title() {
    return title;
  }

  URI url() {
    return url;
  }

  /** The path of the document for unknown paths. */
  String notFound() {
    return notFound;
  }

  /** That of documents that store none; empty for none. */
  String documentPolicy() {
    return documentPolicy;
  }

  /** That of bodies that store none; empty for none. */
  String bodyPolicy() {
    return bodyPolicy;
  }

  int slotCount() {
    return slotCount;
  }

  /** How many shards there are, the lone ones included. */
  int shardCount() {
    return shardCount + loneShardCount;
  }

  /** The shard of a slot's record. */
  int shardOf(int slot, long hash) {
    int lone = PackFormat.loneShard(slotField(slot, PackFormat.SLOT_PAGE_AT));
    return lone < 0 ? PackFormat.shardOf(hash, shardCount) : shardCount + lone;
  }

  /** Whether a shard has one record alone. */
  boolean isLone(int shard) {
    return shard >= shardCount;
  }

  /** How many of the catalogue's pages, from the first on, are posts. */
  int postCount() {
    return bytes.i32(PackFormat.POST_COUNT_AT);
  }

  /** The kinds that the pages are of. */
  List<StoredKind> kinds() {
    return kinds;
  }

  /** The place of a page's kind among {@link #kinds}, -1 if it has none. */
  int kind(int page) {
    if (kinds.isEmpty()) {
      return -1;
    }
    int kind = bytes.i16(kindsAt + page * PackFormat.PAGE_KIND_BYTES) - 1;
    bytes.require(page >= 0 && kind >= -1 && kind < kinds.size());
    return kind;
  }

  /** The number of the slot of a hash, -1 if there is none. */
  int slot(long hash) {
    if (slotCount == 0) {
      return -1;
    }
    int slot = PackFormat.firstSlot(hash, slotCount);
    for (int tries = 0; tries < slotCount; tries++) {
      int at = PackFormat.SLOTS_AT + slot * PackFormat.SLOT_BYTES;
      if (bytes.i32(at + PackFormat.SLOT_LENGTH_AT) == 0) {
        return -1;
      }
      if (bytes.i64(at) == hash) {
        return slot;
      }
      slot = slot + 1 == slotCount ? 0 : slot + 1;
    }
    return -1;
  }

  /** The number of the slot's page, negative if it is none. */
  int page(int slot) {
    return slotField(slot, PackFormat.SLOT_PAGE_AT);
  }

  /** The offset of the slot's record in its shard. */
  int recordOffset(int slot) {
    return slotField(slot, PackFormat.SLOT_OFFSET_AT);
  }

  /** The length of the slot's record. */
  int recordLength(int slot) {
    return slotField(slot, PackFormat.SLOT_LENGTH_AT);
  }

  private int slotField(int slot, int field) {
    return bytes.i32(PackFormat.SLOTS_AT + slot * PackFormat.SLOT_BYTES + field);
  }

  int shardLength(int number) {
    return bytes.i32(shardsAt + number * PackFormat.SHARD_BYTES);
  }

  byte[] readShard(int number) {
    int checksum = bytes.i32(shardsAt + number * PackFormat.SHARD_BYTES + 4);
    return resources.read(PackFormat.shard(number), shardLength(number), checksum);
  }

  /** The number of the group of excerpts that has a page's. */
  int groupOf(int page) {
    int low = 0;
    int high = groupCount - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (groupField(middle, 0) <= page) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The number of the first page of a group of excerpts. */
  int firstPage(int group) {
    return groupField(group, 0);
  }

  /** A group of excerpts, inflated. */
  byte[] readExcerpts(int group) {
    String name = PackFormat.excerpts(group);
    byte[] stored = resources.read(name, groupField(group, 8), groupField(group, 12));
    return Gzip.inflate(excerptsName(group), stored, 0, stored.length, groupField(group, 4));
  }

  /** For messages. */
  String excerptsName(int group) {
    return resources.name(PackFormat.excerpts(group));
  }

  private int groupField(int group, int field) {
    bytes.require(group < groupCount);
    return bytes.i32(groupsAt + group * PackFormat.EXCERPT_GROUP_BYTES + field);
  }

  Catalogue readCatalogue() {
    byte[] content =
        resources.read(
            PackFormat.CATALOGUE,
            bytes.i32(PackFormat.CATALOGUE_LENGTH_AT),
            bytes.i32(PackFormat.CATALOGUE_CHECKSUM_AT));
    return new Catalogue(resources.name(PackFormat.CATALOGUE), content);
  }
}
