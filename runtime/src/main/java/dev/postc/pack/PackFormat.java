package dev.postc.pack;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The numbers of the format, for its writer and its reader. See the package's description. */
public final class PackFormat {
  /** Of generated code and packs. To be raised whenever either changes incompatibly. */
  public static final int NUMBER = 3;

  public static final long MAGIC = 0x706F_7374_6350_4143L;
  public static final String MANIFEST = "site";
  public static final String CATALOGUE = "pages";

  /** For those who look for the sites of a class path: nothing reads it to open one. */
  public static final String FACADE = "facade";

  public static final int FORMAT_AT = 8;
  public static final int LENGTH_AT = 12;
  public static final int CHECKSUM_AT = 16;
  public static final int SLOT_COUNT_AT = 20;
  public static final int SHARD_COUNT_AT = 24;
  public static final int POST_COUNT_AT = 28;
  public static final int CATALOGUE_LENGTH_AT = 32;
  public static final int CATALOGUE_CHECKSUM_AT = 36;
  public static final int EXCERPT_GROUP_COUNT_AT = 40;
  public static final int PAGE_COUNT_AT = 44;
  public static final int KIND_COUNT_AT = 48;
  public static final int LONE_SHARD_COUNT_AT = 52;
  public static final int SLOTS_AT = 56;

  public static final int SLOT_BYTES = 20;
  public static final int SLOT_OFFSET_AT = 8;
  public static final int SLOT_LENGTH_AT = 12;
  public static final int SLOT_PAGE_AT = 16;

  /** In a slot: no page. Lone shards count down from the next number. */
  public static final int NO_PAGE = -1;

  public static final int SHARD_BYTES = 8;
  public static final int EXCERPT_GROUP_BYTES = 16;
  public static final int PAGE_KIND_BYTES = 2;

  public static final byte DOCUMENT = 1;
  public static final byte REDIRECT = 2;
  public static final int GZIP_CONTENT = 1;
  public static final int GZIP_DETAILS = 2;
  public static final int IMMUTABLE = 4;
  public static final int BROTLI_CONTENT = 8;
  public static final int POLICY = 16;
  public static final int TAG_BYTES = 24;

  public static final int PAGES_AT = 16;
  public static final int PAGE_BYTES = 104;
  public static final int TYPE_BYTES = 8;
  public static final int TAG_ENTRY_BYTES = 16;

  private PackFormat() {}

  /** The folder of a package's pack, with a slash at the end. */
  public static String folder(String packageName) {
    return "META-INF/postc/" + packageName + "/";
  }

  /** The name of a shard: {@code s} and at least three digits. */
  public static String shard(int number) {
    return "s" + threeDigits(number);
  }

  /** The name of a group of excerpts: {@code x} and at least three digits. */
  public static String excerpts(int group) {
    return "x" + threeDigits(group);
  }

  private static String threeDigits(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, 3 - digits.length())) + digits;
  }

  /** The shard of a path. */
  public static int shardOf(long hash, int shardCount) {
    return (int) hash & (shardCount - 1);
  }

  /** The lone shard of a slot, from 0; negative for a record that is among others. */
  public static int loneShard(int page) {
    return NO_PAGE - 1 - page;
  }

  /** What stands in the slot of a record that is alone in its shard. */
  public static int pageOfLoneShard(int loneShard) {
    return NO_PAGE - 1 - loneShard;
  }

  /** The slot at which the search for a hash starts. */
  public static int firstSlot(long hash, int slotCount) {
    return (int) (((hash >>> 32) * slotCount) >>> 32);
  }

  /** The CRC-32 of the bytes from an offset on. */
  public static int checksum(byte[] bytes, int from) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, bytes.length - from);
    return (int) crc.getValue();
  }

  /** UTF-8. */
  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
