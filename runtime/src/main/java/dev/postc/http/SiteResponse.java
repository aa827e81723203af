package dev.postc.http;

import dev.postc.pack.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * An answer: status, header fields and content. Immutable and safe for any number of threads.
 *
 * <p>It holds the part of the site that its content is read from, some 256 KiB, or a file of up to
 * 8 MiB, so keep it no longer than it takes to send.
 */
public final class SiteResponse {
  private final int status;
  private final SiteHeaders headers;
  private final String policy;
  private final String[] fields;
  private final Content content;

  /** The content if it is one piece, once it was written. Threads that race here find the same. */
  private Bytes onlyPiece;

  /**
   * @param content {@code null} for none
   * @param policy of the document, a default; {@code null} for none
   * @param fields names and values in turn, not to be changed any more
   */
  SiteResponse(int status, Content content, SiteHeaders headers, String policy, String... fields) {
    this.status = status;
    this.content = content;
    this.headers = headers;
    this.policy = policy;
    this.fields = fields;
  }

  /** The same answer to a HEAD (RFC 9110, section 9.3.2). */
  SiteResponse withoutContent() {
    return content == null ? this : new SiteResponse(status, null, headers, policy, fields);
  }

  /** The status code. */
  public int status() {
    return status;
  }

  /**
   * Gives the name and the value of each header field, in the order in which to send them. No name
   * comes twice. {@code Content-Length} is among them where the answer has one, also if the content
   * is not sent. For servers that have set nothing yet; others take {@link #setFields}.
   */
  public void forEachField(BiConsumer<String, String> action) {
    Objects.requireNonNull(action, "action");
    forEach(fields, action);
    forEach(headers.ownLines(), action);
    if (policy != null) {
      action.accept(PagePolicies.FIELD, policy);
    }
    forEach(headers.defaultLines(), action);
  }

  /**
   * Sets the header fields of a server's answer, for which the application may have set some
   * itself. A default of {@link SiteHeaders}, and the Content Security Policy that a page was
   * compiled with, is not set where the application has that field. {@code Vary} is a list that
   * each may add to (RFC 9110, section 12.5.5): it gets a line more. Every other field is set,
   * whatever the application has.
   *
   * @param isSet whether the server's answer has a field of that name
   * @param set sets the field of a name to a value, in place of those that are there
   * @param add adds a line
   */
  public void setFields(
      Predicate<String> isSet, BiConsumer<String, String> set, BiConsumer<String, String> add) {
    for (int i = 0; i < fields.length; i += 2) {
      (fields[i].equals("Vary") ? add : set).accept(fields[i], fields[i + 1]);
    }
    forEach(headers.ownLines(), set);
    if (policy != null && !isSet.test(PagePolicies.FIELD)) {
      set.accept(PagePolicies.FIELD, policy);
    }
    String[] defaults = headers.defaultLines();
    for (int i = 0; i < defaults.length; i += 2) {
      if (!isSet.test(defaults[i])) {
        set.accept(defaults[i], defaults[i + 1]);
      }
    }
  }

  private static void forEach(String[] lines, BiConsumer<String, String> action) {
    for (int i = 0; i < lines.length; i += 2) {
      action.accept(lines[i], lines[i + 1]);
    }
  }

  /**
   * Whether a field is a default, which gives way to the application's.
   *
   * @param name in any case
   */
  public boolean isDefault(String name) {
    return headers.hasDefault(name)
        || (policy != null && name.equalsIgnoreCase(PagePolicies.FIELD));
  }

  /** How many bytes {@link #writeTo} writes: 0 for an answer to HEAD, whatever its fields say. */
  public long contentLength() {
    return content == null ? 0 : content.length();
  }

  /**
   * Writes the content, and neither flushes nor closes. It can be called any number of times.
   *
   * @throws IOException if the stream cannot take it
   * @throws dev.postc.PackException if the content is damaged in a way that its checksum does not
   *     show
   */
  public void writeTo(OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    Bytes only = onlyPiece;
    if (only != null) {
      only.writeTo(out);
      return;
    }
    List<Bytes> all = pieces();
    if (all.size() == 1) {
      onlyPiece = all.get(0);
    }
    for (Bytes piece : all) {
      piece.writeTo(out);
    }
  }

  /**
   * What {@link #writeTo} writes, without a copy, for servers that take buffers: read-only ones, to
   * be written one after the other; none for an answer without content. Each call makes new ones.
   *
   * @throws dev.postc.PackException as {@link #writeTo}
   */
  public List<ByteBuffer> buffers() {
    List<Bytes> all = pieces();
    return all.size() == 1
        ? List.of(all.get(0).buffer())
        : all.stream().map(Bytes::buffer).toList();
  }

  private List<Bytes> pieces() {
    return content == null ? List.of() : content.pieces();
  }
}
