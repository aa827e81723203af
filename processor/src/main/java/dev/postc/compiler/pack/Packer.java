package dev.postc.compiler.pack;

import dev.postc.Heading;
import dev.postc.compiler.asset.Asset;
import dev.postc.compiler.asset.MediaTypes;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.policy.PagePolicies;
import dev.postc.compiler.render.Html;
import dev.postc.compiler.render.RenderedBody;
import dev.postc.compiler.render.RenderedDocument;
import dev.postc.pack.PackFormat;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Packs documents one by one. Safe for any number of threads; what it returns holds compressed
 * bytes and a page's excerpt, nothing else of what was rendered, and of a large file no bytes.
 */
public final class Packer {
  private final OptionalInt brotli;
  private final Queue<GzipEncoder> idle = new ConcurrentLinkedQueue<>();
  private final PagePolicies common;

  /**
   * Packs documents without policies.
   *
   * @param brotli the quality of the brotli coding; empty if there is to be none
   */
  public Packer(OptionalInt brotli) {
    this(brotli, PagePolicies.NONE);
  }

  private Packer(OptionalInt brotli, PagePolicies common) {
    this.brotli = brotli;
    this.common = common;
  }

  /** One that leaves out policies that the pack stores once for all documents that have them. */
  public Packer sharing(PagePolicies policies) {
    return new Packer(brotli, policies);
  }

  /**
   * Packs a page.
   *
   * @throws IllegalArgumentException if the body does not stand where the document says, or the
   *     document is of another path
   */
  public PackedPage page(
      SitePage page, RenderedBody body, RenderedDocument document, PagePolicies policies) {
    if (!page.path().equals(document.path())) {
      throw new IllegalArgumentException(
          "the document of page " + page.path() + " has the path " + document.path());
    }
    byte[] details = details(body, document, unlessCommon(policies.body(), common.body()));
    PackedDocument packed =
        withEncoder(encoder -> pack(document, policies.document(), details, encoder));
    return new PackedPage(page, packed, body.excerpt().text());
  }

  /**
   * Packs a document that is no page: an index, a feed, a style sheet.
   *
   * @param policy empty for none
   */
  public PackedDocument document(RenderedDocument document, String policy) {
    return withEncoder(encoder -> pack(document, policy, new byte[0], encoder));
  }

  /**
   * Packs a file.
   *
   * @param content its bytes
   */
  public Packed asset(Asset asset, byte[] content) {
    Coding coding = coding(asset, content);
    byte[] record = record(asset, content, coding);
    return record.length > ShardLayout.LONGEST_AMONG_OTHERS
        ? new PackedFile(this, asset, record, coding.gzip() || coding.hasBrotli())
        : new PackedDocument(asset.path(), record);
  }

  /** The record of a file; the same bytes each time. */
  byte[] record(Asset asset, byte[] content) {
    return record(asset, content, coding(asset, content));
  }

  private Coding coding(Asset asset, byte[] content) {
    return MediaTypes.isCompressible(asset.contentType())
        ? withEncoder(encoder -> coding(content, encoder))
        : Coding.identity(content);
  }

  private byte[] record(Asset asset, byte[] content, Coding coding) {
    int flags = asset.immutable() ? PackFormat.IMMUTABLE : 0;
    return record(asset.path(), asset.contentType(), flags, "", content, coding, Coding.none());
  }

  private <T> T withEncoder(Function<GzipEncoder, T> work) {
    GzipEncoder taken = idle.poll();
    GzipEncoder encoder = taken == null ? new GzipEncoder() : taken;
    T result = work.apply(encoder);
    idle.add(encoder);
    return result;
  }

  private Coding coding(byte[] content, GzipEncoder encoder) {
    Coding coding = Coding.of(content, encoder);
    return brotli.isPresent() ? coding.withBrotli(content, brotli.getAsInt()) : coding;
  }

  private PackedDocument pack(
      RenderedDocument document, String policy, byte[] details, GzipEncoder encoder) {
    byte[] identity = PackFormat.utf8(document.content());
    Coding content = coding(identity, encoder);
    Coding rest = details.length == 0 ? Coding.none() : Coding.of(details, encoder);
    return new PackedDocument(
        document.path(),
        record(document.path(), document.contentType(), 0, policy, identity, content, rest));
  }

  private static String unlessCommon(String policy, String common) {
    return policy.equals(common) ? "" : policy;
  }

  private byte[] record(
      String path,
      String type,
      int flags,
      String policy,
      byte[] identity,
      Coding content,
      Coding rest) {
    int codings =
        (content.gzip() ? PackFormat.GZIP_CONTENT : 0)
            | (content.hasBrotli() ? PackFormat.BROTLI_CONTENT : 0)
            | (rest.gzip() ? PackFormat.GZIP_DETAILS : 0)
            | (policy.isEmpty() ? 0 : PackFormat.POLICY);
    PackBytes record =
        new PackBytes().i8(PackFormat.DOCUMENT).i8(flags | codings).string(path).string(type);
    if (!policy.isEmpty()) {
      record.string(unlessCommon(policy, common.document()));
    }
    record
        .i32(content.length())
        .i32(content.stored().length)
        .i32(rest.length())
        .i32(rest.stored().length);
    if (content.hasBrotli()) {
      record.i32(content.brotli().length);
    }
    record.bytes(EntityTag.of(identity, policy));
    if (content.gzip()) {
      record.bytes(EntityTag.of(content.stored(), policy));
    }
    if (content.hasBrotli()) {
      record.bytes(EntityTag.of(content.brotli(), policy));
    }
    return record
        .bytes(content.stored())
        .bytes(content.brotli())
        .bytes(rest.stored())
        .toByteArray();
  }

  private static byte[] details(RenderedBody rendered, RenderedDocument document, String policy) {
    Html body = rendered.body();
    boolean part = document.bodyStart() >= 0;
    if (part && !document.content().startsWith(body.text(), document.bodyStart())) {
      throw new IllegalArgumentException(
          "the body of "
              + document.path()
              + " does not stand at "
              + document.bodyStart()
              + " of its document");
    }
    int start = part ? new Utf8Offsets(document.content()).at(document.bodyStart()) : -1;
    PackBytes out = new PackBytes().i32(start);
    Utf8Offsets offsets = new Utf8Offsets(body.text());
    PackBytes urls = new PackBytes().i32(body.urls().size());
    body.urls().forEach(url -> urls.i32(offsets.at(url)));
    out.i32(offsets.at(body.text().length())).bytes(urls.toByteArray());
    out.i32(rendered.headings().size());
    for (Heading heading : rendered.headings()) {
      out.i32(heading.level()).string(heading.id()).string(heading.text());
    }
    return out.string(part ? "" : body.text()).string(policy).toByteArray();
  }
}
