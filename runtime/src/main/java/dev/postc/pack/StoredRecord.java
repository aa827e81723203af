package dev.postc.pack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What the pack holds for one path: a view of a shard's bytes. */
public final class StoredRecord {
  private final int slot;
  private final byte[] shard;
  private final byte kind;
  private final int flags;
  private final String path;
  private final String subject;
  private int length;
  private int storedLength;
  private int detailsLength;
  private int storedDetailsLength;
  private int tagsAt;
  private int contentAt;

  StoredRecord(int slot, byte[] shard, int offset, int length) {
    ByteBuffer bytes = ByteBuffer.wrap(shard, offset, length);
    this.slot = slot;
    this.shard = shard;
    this.kind = bytes.get();
    this.flags = bytes.get();
    this.path = Strings.next(bytes);
    this.subject = Strings.next(bytes);
    if (kind == PackFormat.DOCUMENT) {
      this.length = bytes.getInt();
      this.storedLength = bytes.getInt();
      this.detailsLength = bytes.getInt();
      this.storedDetailsLength = bytes.getInt();
      this.tagsAt = bytes.position();
      this.contentAt = tagsAt + (hasGzip() ? 2 : 1) * PackFormat.TAG_BYTES;
    }
  }

  int slot() {
    return slot;
  }

  /** The path, percent-encoded. */
  public String path() {
    return path;
  }

  /** Whether the path is an old one of a page. */
  public boolean isRedirect() {
    return kind == PackFormat.REDIRECT;
  }

  /** Of a redirect: the path that it leads to. */
  public String target() {
    return subject;
  }

  /** Of a document: its media type. */
  public String contentType() {
    return subject;
  }

  /** Of a document: whether its gzip coding is stored. */
  public boolean hasGzip() {
    return (flags & PackFormat.GZIP_CONTENT) != 0;
  }

  /** Of a document: the entity tag of its identity coding, quoted. */
  public String identityTag() {
    return tag(tagsAt);
  }

  /** Of a document that has it: the entity tag of its gzip coding, quoted. */
  public String gzipTag() {
    return tag(tagsAt + PackFormat.TAG_BYTES);
  }

  /** Of a document that has it: its gzip coding. */
  public Bytes gzip() {
    return new Bytes(shard, contentAt, storedLength);
  }

  /** Of a document: the length of its identity coding, in bytes. */
  public int length() {
    return length;
  }

  /** Of a document: its identity coding, inflated if need be. */
  Bytes identity() {
    return hasGzip()
        ? Bytes.of(Gzip.inflate(path, shard, contentAt, storedLength, length))
        : new Bytes(shard, contentAt, storedLength);
  }

  /** Of a page: what only its own methods need. */
  PageDetails details() {
    int at = contentAt + storedLength;
    boolean inflate = (flags & PackFormat.GZIP_DETAILS) != 0;
    ByteBuffer bytes =
        inflate
            ? ByteBuffer.wrap(Gzip.inflate(path, shard, at, storedDetailsLength, detailsLength))
            : ByteBuffer.wrap(shard, at, storedDetailsLength);
    return PageDetails.read(bytes);
  }

  private String tag(int at) {
    return new String(shard, at, PackFormat.TAG_BYTES, StandardCharsets.ISO_8859_1);
  }
}
