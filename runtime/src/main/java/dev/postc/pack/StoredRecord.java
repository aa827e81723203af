package dev.postc.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the pack holds for one path: a view of a shard's bytes, which it keeps alive. */
public final class StoredRecord {
  private static final int FLAGS_AT = 1;
  private static final int PATH_AT = 2;

  /** Those that every document has. */
  private static final int NUMBERS = 4;

  /** Media types and policies. */
  private static final SharedTexts SHARED = new SharedTexts();

  private final int slot;
  private final byte[] shard;
  private final int offset;
  private final int length;
  private final String path;
  private final int subjectAt;

  private StoredRecord(int slot, byte[] shard, int offset, int length, String path) {
    this.slot = slot;
    this.shard = shard;
    this.offset = offset;
    this.length = length;
    this.path = path;
    this.subjectAt = offset + PATH_AT + 4 + path.length();
  }

  /**
   * The record at an offset of a shard.
   *
   * @return {@code null} if it is of another path
   * @throws dev.postc.PackException if there cannot be a record
   */
  static StoredRecord of(int slot, byte[] shard, int offset, int length, String path) {
    // A path of a site is ASCII: its bytes are its characters.
    int at = offset + PATH_AT + 4;
    if (offset < 0 || length < PATH_AT + 4 || length > shard.length - offset) {
      throw Damage.of(Damage.contentOf(path));
    }
    if (Bytes.i32(shard, offset + PATH_AT) != path.length()) {
      return null;
    }
    if (length - PATH_AT - 8 < path.length()) {
      throw Damage.of(Damage.contentOf(path));
    }
    for (int i = 0; i < path.length(); i++) {
      if (shard[at + i] != path.charAt(i)) {
        return null;
      }
    }
    StoredRecord record = new StoredRecord(slot, shard, offset, length, path);
    if (!record.isSound()) {
      throw Damage.of(Damage.contentOf(path));
    }
    return record;
  }

  /** Whether every part of it is inside of it, so that nothing else needs to look. */
  private boolean isSound() {
    int behind = offset + length - subjectAt - 4;
    int subject = Bytes.i32(shard, subjectAt);
    if (subject < 0 || subject > behind) {
      return false;
    }
    if (isRedirect()) {
      return subject == behind;
    }
    if (hasFlag(PackFormat.POLICY) && !isSoundPolicy(behind - subject - 4)) {
      return false;
    }
    int contents = offset + length - contentAt();
    return shard[offset] == PackFormat.DOCUMENT
        && contents >= 0
        && (long) storedLength() + brotliLength() + number(3) == contents
        && storedLength() >= 0
        && brotliLength() >= 0
        && number(3) >= 0
        && (hasGzip() || length() == storedLength())
        && (hasFlag(PackFormat.GZIP_DETAILS) || number(2) == number(3));
  }

  /**
   * @param most how long it can be
   */
  private boolean isSoundPolicy(int most) {
    if (most < 0) {
      return false;
    }
    int policy = Bytes.i32(shard, policyAt());
    return policy >= 0 && policy <= most;
  }

  /** The same record, without the rest of its shard. */
  StoredRecord alone() {
    byte[] bytes = Arrays.copyOfRange(shard, offset, offset + length);
    return new StoredRecord(slot, bytes, 0, length, path);
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
    return shard[offset] == PackFormat.REDIRECT;
  }

  /** Of a redirect: the path that it leads to. */
  public String target() {
    return string(subjectAt);
  }

  /** Of a document: its media type. */
  public String contentType() {
    return shared(subjectAt);
  }

  /** Of a document: whether its gzip coding is stored. */
  public boolean hasGzip() {
    return hasFlag(PackFormat.GZIP_CONTENT);
  }

  /** Of a document: whether its brotli coding is stored. */
  public boolean hasBrotli() {
    return hasFlag(PackFormat.BROTLI_CONTENT);
  }

  /** Of a document: whether its path names this content for ever. */
  public boolean isImmutable() {
    return hasFlag(PackFormat.IMMUTABLE);
  }

  /**
   * Of a document: its policy, the value of a field; empty if it is that of the site's documents.
   * {@code null} if it has none.
   */
  String policy() {
    return hasFlag(PackFormat.POLICY) ? shared(policyAt()) : null;
  }

  /** Of a document: the entity tag of its identity coding, quoted. */
  public String identityTag() {
    return tag(tagsAt());
  }

  /** Of a document that has it: the entity tag of its gzip coding, quoted. */
  public String gzipTag() {
    return tag(tagsAt() + PackFormat.TAG_BYTES);
  }

  /** Of a document that has it: its gzip coding. */
  public Bytes gzip() {
    return new Bytes(shard, contentAt(), storedLength());
  }

  /** Of a document that has it: the length of its gzip coding, in bytes. */
  public int gzipLength() {
    return storedLength();
  }

  /** Of a document that has it: the entity tag of its brotli coding, quoted. */
  public String brotliTag() {
    return tag(contentAt() - PackFormat.TAG_BYTES);
  }

  /** Of a document that has it: its brotli coding. */
  public Bytes brotli() {
    return new Bytes(shard, contentAt() + storedLength(), brotliLength());
  }

  /** Of a document: the length of its brotli coding, in bytes; 0 without it. */
  public int brotliLength() {
    return hasBrotli() ? number(NUMBERS) : 0;
  }

  /** Of a document: the length of its identity coding, in bytes. */
  public int length() {
    return number(0);
  }

  /** Of a document: its identity coding, inflated if need be. */
  Bytes identity() {
    return hasGzip()
        ? Bytes.of(Gzip.inflate(path, shard, contentAt(), storedLength(), length()))
        : new Bytes(shard, contentAt(), storedLength());
  }

  /** Of a page: what only its own methods need. */
  PageDetails details() {
    int at = contentAt() + storedLength() + brotliLength();
    int inflatedLength = number(2);
    int stored = number(3);
    String what = Damage.contentOf(path);
    return PageDetails.read(
        hasFlag(PackFormat.GZIP_DETAILS)
            ? new Region(what, Gzip.inflate(path, shard, at, stored, inflatedLength))
            : new Region(what, shard, at, stored));
  }

  private boolean hasFlag(int flag) {
    return (shard[offset + FLAGS_AT] & flag) != 0;
  }

  private String shared(int at) {
    return SHARED.of(shard, at + 4, Bytes.i32(shard, at));
  }

  private String string(int at) {
    return new String(shard, at + 4, Bytes.i32(shard, at), StandardCharsets.UTF_8);
  }

  private int storedLength() {
    return number(1);
  }

  private int contentAt() {
    int tags = 1 + (hasGzip() ? 1 : 0) + (hasBrotli() ? 1 : 0);
    return tagsAt() + tags * PackFormat.TAG_BYTES;
  }

  private int tagsAt() {
    return numbersAt() + (hasBrotli() ? NUMBERS + 1 : NUMBERS) * 4;
  }

  /** One of the document's lengths. */
  private int number(int index) {
    return Bytes.i32(shard, numbersAt() + 4 * index);
  }

  private int numbersAt() {
    int at = policyAt();
    return hasFlag(PackFormat.POLICY) ? behindString(at) : at;
  }

  private int policyAt() {
    return behindString(subjectAt);
  }

  private int behindString(int at) {
    return at + 4 + Bytes.i32(shard, at);
  }

  private String tag(int at) {
    return new String(shard, at, PackFormat.TAG_BYTES, StandardCharsets.ISO_8859_1);
  }
}
