package dev.postc.http;

import dev.postc.pack.StoredRecord;
import dev.postc.pack.StoredSite;
import java.util.List;
import java.util.Optional;

/** A document in the coding that is chosen for a request (RFC 9110, section 12.1). */
final class Representation {
  private static final String ACCEPT_ENCODING = "Accept-Encoding";
  private static final String TYPE = "Content-Type";
  private static final String LENGTH = "Content-Length";
  private static final String CONTENT_RANGE = "Content-Range";

  private final StoredSite site;
  private final SiteHeaders headers;
  private final PagePolicies policies;
  private final SiteResponse notAcceptable;

  Representation(StoredSite site, SiteHeaders headers) {
    this.site = site;
    this.headers = headers;
    this.policies = new PagePolicies(headers);
    this.notAcceptable = negotiated(Caching.REVALIDATE).add(LENGTH, "0").response(406, null);
  }

  /** The answer with a document that was asked for. */
  SiteResponse found(StoredRecord document, SiteRequest request) {
    ContentCoding coding = coding(document, request);
    if (coding == ContentCoding.NONE) {
      return notAcceptable;
    }
    StoredContent content = new StoredContent(site, document, coding);
    String tag = content.tag();
    return switch (Preconditions.of(request, tag)) {
      // The fields of the 200 that section 15.4.5 asks for, and the policy, which caches take over
      // (RFC 9111, section 3.2).
      case NOT_MODIFIED ->
          policed(negotiated(caching(document)).add("ETag", tag), document).response(304, null);
      case FAILED -> negotiated(Caching.REVALIDATE).add(LENGTH, "0").response(412, null);
      case MET -> whole(content, tag, request);
    };
  }

  /**
   * The answer to what is not found, or has failed. It is explained in whatever coding there is,
   * even to a client that excludes it, and has no validator.
   */
  SiteResponse explained(int status, StoredRecord document, SiteRequest request) {
    StoredContent content = new StoredContent(site, document, coding(document, request));
    return sized(policed(described(content, document.contentType()), document), content)
        .response(status, content);
  }

  private SiteResponse whole(StoredContent content, String tag, SiteRequest request) {
    // Ranges are defined for GET alone (section 14.2).
    List<String> range =
        request.method().equals("GET") ? request.fieldValues("Range") : List.<String>of();
    Optional<List<ByteRange>> ranges =
        range.isEmpty() || !Preconditions.allowRange(request, tag)
            ? Optional.empty()
            : RangeField.read(range, content.size());
    // One could not tell whether Content-Encoding is of the parts or of what is made of them.
    if (ranges.isEmpty() || (content.isCoded() && ranges.get().size() > 1)) {
      return sized(validated(content, content.document().contentType(), tag), content)
          .response(200, content);
    }
    return partial(content, tag, ranges.get());
  }

  private SiteResponse partial(StoredContent content, String tag, List<ByteRange> ranges) {
    if (ranges.isEmpty()) {
      return negotiated(Caching.REVALIDATE)
          .add("Accept-Ranges", "bytes")
          .add(CONTENT_RANGE, "bytes */" + content.size())
          .add(LENGTH, "0")
          .response(416, null);
    }
    if (ranges.size() > 1) {
      MultipartContent parts = new MultipartContent(content, ranges);
      return sized(validated(content, parts.type(), tag), parts).response(206, parts);
    }
    PartialContent part = new PartialContent(content, ranges.get(0));
    return sized(validated(content, content.document().contentType(), tag), part)
        .add(CONTENT_RANGE, part.range().contentRange(content.size()))
        .response(206, part);
  }

  private static ContentCoding coding(StoredRecord document, SiteRequest request) {
    return AcceptEncoding.choose(
        request.fieldValues(ACCEPT_ENCODING), document.hasBrotli(), document.hasGzip());
  }

  /** Of every answer that depends on what the client accepts (section 12.5.5). */
  private FieldLines negotiated(String caching) {
    return new FieldLines(headers).add("Vary", ACCEPT_ENCODING).add("Cache-Control", caching);
  }

  private String caching(StoredRecord document) {
    return document.isImmutable() ? headers.fileCaching() : headers.pageCaching();
  }

  private FieldLines validated(StoredContent content, String type, String tag) {
    return policed(described(content, type), content.document())
        .add("ETag", tag)
        .add("Accept-Ranges", "bytes");
  }

  private FieldLines policed(FieldLines fields, StoredRecord document) {
    return policies.addTo(fields, site.policy(document));
  }

  private FieldLines described(StoredContent content, String type) {
    FieldLines fields = negotiated(caching(content.document())).add(TYPE, type);
    return content.isCoded() ? fields.add("Content-Encoding", content.coding().token()) : fields;
  }

  private static FieldLines sized(FieldLines fields, Content content) {
    return fields.add(LENGTH, Long.toString(content.length()));
  }
}
