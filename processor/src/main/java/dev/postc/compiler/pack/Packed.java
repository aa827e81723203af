package dev.postc.compiler.pack;

/** A record of a shard. */
public sealed interface Packed permits PackedDocument, PackedFile {
  /** Percent-encoded. */
  String path();
}
