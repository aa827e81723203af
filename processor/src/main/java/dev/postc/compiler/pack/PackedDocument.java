package dev.postc.compiler.pack;

import java.util.Objects;

/**
 * A document as its record in a shard.
 *
 * @param path percent-encoded
 * @param record not to be changed
 */
public record PackedDocument(String path, byte[] record) implements Packed {
  public PackedDocument {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(record, "record");
  }
}
