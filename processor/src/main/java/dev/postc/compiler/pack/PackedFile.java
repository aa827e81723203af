package dev.postc.compiler.pack;

import dev.postc.compiler.asset.Asset;
import dev.postc.compiler.asset.Assets;
import dev.postc.compiler.source.IoReason;
import dev.postc.pack.PackFormat;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * A large file, whose record is alone in a shard. Its bytes are read again when that is written, so
 * that the files of a site need not fit into memory together.
 *
 * @param head what stands before the file's bytes in the record; not to be changed
 * @param length of the record
 * @param checksum of the record
 */
record PackedFile(Asset asset, byte[] head, int length, int checksum) implements Packed {
  PackedFile {
    Objects.requireNonNull(asset, "asset");
    Objects.requireNonNull(head, "head");
  }

  /**
   * @param record ends in the file's bytes as they are
   * @param contentLength their number
   */
  static PackedFile of(Asset asset, byte[] record, int contentLength) {
    return new PackedFile(
        asset,
        Arrays.copyOf(record, record.length - contentLength),
        record.length,
        PackFormat.checksum(record, 0));
  }

  @Override
  public String path() {
    return asset.path();
  }

  /**
   * The record.
   *
   * @throws IOException also if the file is not what it was
   */
  byte[] record() throws IOException {
    byte[] content;
    try {
      content = Assets.content(asset);
    } catch (IOException e) {
      throw new IOException(asset.file().displayPath() + ": " + IoReason.of(e), e);
    }
    byte[] record = Arrays.copyOf(head, length);
    System.arraycopy(content, 0, record, head.length, content.length);
    return record;
  }
}
