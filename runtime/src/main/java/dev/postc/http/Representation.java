package dev.postc.http;

import dev.postc.pack.Bytes;
import dev.postc.pack.StoredRecord;
import dev.postc.pack.StoredSite;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A document in the coding that was chosen for a request (RFC 9110, section 12.1). */
final class Representation {
  private final StoredSite site;
  private final StoredRecord document;
  private final ContentCoding coding;

  private Representation(StoredSite site, StoredRecord document, ContentCoding coding) {
    this.site = site;
    this.document = document;
    this.coding = coding;
  }

  /**
   * The answer that has a document as its content.
   *
   * @param status that of the answer if no precondition changes it
   */
  static SiteResponse respond(
      StoredSite site, StoredRecord document, SiteRequest request, int status) {
    ContentCoding coding =
        AcceptEncoding.choose(request.fields().values("Accept-Encoding"), document.hasGzip());
    Representation chosen = new Representation(site, document, coding);
    if (status == 200) {
      return chosen.found(request);
    }
    // An error is explained in whatever coding there is, even to a client that excludes it.
    return chosen.answer(status, new LinkedHashMap<>());
  }

  private SiteResponse found(SiteRequest request) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (coding == ContentCoding.NONE) {
      varying(fields);
      fields.put("Content-Length", "0");
      return response(406, fields, Bytes.empty());
    }
    String tag = coding == ContentCoding.GZIP ? document.gzipTag() : document.identityTag();
    fields.put("ETag", tag);
    if (EntityTags.matchWeakly(request.fields().values("If-None-Match"), tag)) {
      varying(fields);
      return response(304, fields, Bytes.empty());
    }
    return answer(200, fields);
  }

  private SiteResponse answer(int status, Map<String, String> fields) {
    boolean gzip = coding == ContentCoding.GZIP;
    Bytes content = gzip ? document.gzip() : site.identity(document);
    fields.put("Content-Type", document.contentType());
    if (gzip) {
      fields.put("Content-Encoding", "gzip");
    }
    fields.put("Content-Length", Integer.toString(content.length()));
    varying(fields);
    return response(status, fields, content);
  }

  private static void varying(Map<String, String> fields) {
    fields.put("Vary", "Accept-Encoding");
    fields.put("Cache-Control", "no-cache");
    fields.put("X-Content-Type-Options", "nosniff");
  }

  private static SiteResponse response(int status, Map<String, String> fields, Bytes content) {
    return new SiteResponse(
        status, Collections.unmodifiableMap(fields), new StoredContent(content));
  }
}
