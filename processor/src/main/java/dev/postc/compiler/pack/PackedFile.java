package dev.postc.compiler.pack;

import dev.postc.compiler.asset.Asset;
import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.source.IoReason;
import dev.postc.pack.PackFormat;
import java.io.IOException;
import java.lang.ref.SoftReference;

/**
 * A large file, whose record is alone in a shard. The record is made again when that is written, so
 * that the files of a site need not fit into memory together; unless it took time to make, and
 * there was memory for it until then. Safe for any number of threads.
 */
final class PackedFile implements Packed {
  private final Packer packer;
  private final Asset asset;
  private final int length;
  private final int checksum;
  private final SoftReference<byte[]> kept;

  /**
   * @param packer what made the record
   * @param asset what it is of
   * @param coded whether it was made by compressing the file
   */
  PackedFile(Packer packer, Asset asset, byte[] record, boolean coded) {
    this.packer = packer;
    this.asset = asset;
    this.length = record.length;
    this.checksum = PackFormat.checksum(record, 0);
    this.kept = new SoftReference<>(coded ? record : null);
  }

  @Override
  public String path() {
    return asset.path();
  }

  /** Of the record. */
  int length() {
    return length;
  }

  /** Of the record. */
  int checksum() {
    return checksum;
  }

  /**
   * The record.
   *
   * @throws IOException also if the file has to be read, and is not what it was
   */
  byte[] record() throws IOException {
    byte[] record = kept.get();
    if (record != null) {
      return record;
    }
    try {
      return packer.record(asset, Assets.content(asset));
    } catch (IOException e) {
      throw new IOException(asset.file().displayPath() + ": " + IoReason.of(e), e);
    }
  }
}
