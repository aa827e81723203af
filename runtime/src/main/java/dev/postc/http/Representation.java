package dev.postc.http;

import dev.postc.pack.StoredRecord;
import dev.postc.pack.StoredSite;

/** A document in the coding that is chosen for a request (RFC 9110, section 12.1). */
final class Representation {
  private static final String VARY = "Vary";
  private static final String ACCEPT_ENCODING = "Accept-Encoding";
  private static final String CACHE_CONTROL = "Cache-Control";
  private static final String NO_CACHE = "no-cache";
  private static final String TYPE_OPTIONS = "X-Content-Type-Options";
  private static final String NOSNIFF = "nosniff";
  private static final String ETAG = "ETag";
  private static final String TYPE = "Content-Type";
  private static final String LENGTH = "Content-Length";

  private static final SiteResponse NOT_ACCEPTABLE =
      new SiteResponse(
          406,
          null,
          VARY,
          ACCEPT_ENCODING,
          LENGTH,
          "0",
          CACHE_CONTROL,
          NO_CACHE,
          TYPE_OPTIONS,
          NOSNIFF);

  private Representation() {}

  /** The answer with a document that was asked for. */
  static SiteResponse found(StoredSite site, StoredRecord document, SiteRequest request) {
    ContentCoding coding = coding(document, request);
    if (coding == ContentCoding.NONE) {
      return NOT_ACCEPTABLE;
    }
    boolean gzip = coding == ContentCoding.GZIP;
    String tag = gzip ? document.gzipTag() : document.identityTag();
    if (EntityTags.matchWeakly(request.fieldValues("If-None-Match"), tag)) {
      return new SiteResponse(
          304,
          null,
          ETAG,
          tag,
          VARY,
          ACCEPT_ENCODING,
          CACHE_CONTROL,
          NO_CACHE,
          TYPE_OPTIONS,
          NOSNIFF);
    }
    return answer(200, new StoredContent(site, document, gzip), ETAG, tag);
  }

  /**
   * The answer to what is not found. It is explained in whatever coding there is, even to a client
   * that excludes it, and has no validator.
   */
  static SiteResponse notFound(StoredSite site, StoredRecord document, SiteRequest request) {
    boolean gzip = coding(document, request) == ContentCoding.GZIP;
    return answer(404, new StoredContent(site, document, gzip));
  }

  private static ContentCoding coding(StoredRecord document, SiteRequest request) {
    return AcceptEncoding.choose(request.fieldValues(ACCEPT_ENCODING), document.hasGzip());
  }

  private static SiteResponse answer(int status, StoredContent content, String... first) {
    int encoding = content.gzip() ? 2 : 0;
    String[] fields = new String[first.length + encoding + 10];
    int at = first.length;
    System.arraycopy(first, 0, fields, 0, at);
    at = put(fields, at, TYPE, content.document().contentType());
    if (content.gzip()) {
      at = put(fields, at, "Content-Encoding", "gzip");
    }
    at = put(fields, at, LENGTH, Integer.toString(content.length()));
    at = put(fields, at, VARY, ACCEPT_ENCODING);
    at = put(fields, at, CACHE_CONTROL, NO_CACHE);
    put(fields, at, TYPE_OPTIONS, NOSNIFF);
    return new SiteResponse(status, content, fields);
  }

  private static int put(String[] fields, int at, String name, String value) {
    fields[at] = name;
    fields[at + 1] = value;
    return at + 2;
  }
}
