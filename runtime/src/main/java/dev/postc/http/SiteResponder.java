package dev.postc.http;

import dev.postc.Site;
import dev.postc.pack.Bytes;
import dev.postc.pack.StoredRecord;
import dev.postc.pack.StoredSite;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Answers requests with what a site holds, by RFC 9110: the semantics without a server. Adapters to
 * servers stand on it.
 *
 * <p>Safe for any number of threads.
 */
public final class SiteResponder {
  private static final String INDEX = "index.html";

  private final StoredSite site;

  /**
   * @param site one that generated code opened
   * @throws IllegalArgumentException if it is another implementation of {@link Site}, which has no
   *     compiled content to answer with
   */
  public SiteResponder(Site site) {
    Objects.requireNonNull(site, "site");
    if (!(site instanceof StoredSite stored)) {
      throw new IllegalArgumentException(
          "a "
              + site.getClass().getName()
              + " has no compiled content. Give the site() of a generated class, such as"
              + " Blog.site().");
    }
    this.site = stored;
  }

  /**
   * The answer to a request.
   *
   * @throws dev.postc.PackException if the site cannot be read; the answer to that is up to the
   *     server
   */
  public SiteResponse respond(SiteRequest request) {
    boolean head = request.method().equals("HEAD");
    if (!head && !request.method().equals("GET")) {
      return empty(405, "Allow", "GET, HEAD");
    }
    SiteResponse full = answer(request);
    return head ? new SiteResponse(full.status(), full.fields(), StoredContent.NONE) : full;
  }

  private SiteResponse answer(SiteRequest request) {
    String path = request.path();
    StoredRecord record = find(path);
    if (record == null) {
      path = PathForm.canonical(path);
      if (path == null) {
        return empty(400, "Cache-Control", "no-cache");
      }
      record = find(path);
    }
    if (record != null) {
      return record.isRedirect()
          ? redirect(record.target(), request)
          : Representation.respond(site, record, request, status(record));
    }
    if (site.record(path + "/" + INDEX) != null) {
      return redirect(path + "/", request);
    }
    return notFound(request);
  }

  private StoredRecord find(String path) {
    StoredRecord record = site.record(path);
    return record == null && path.endsWith("/") ? site.record(path + INDEX) : record;
  }

  private int status(StoredRecord record) {
    return record.path().equals(site.notFoundPath()) ? 404 : 200;
  }

  private SiteResponse notFound(SiteRequest request) {
    StoredRecord document = site.record(site.notFoundPath());
    return document == null
        ? empty(404, "Cache-Control", "no-cache")
        : Representation.respond(site, document, request, 404);
  }

  private static SiteResponse redirect(String target, SiteRequest request) {
    // A path that starts with two slashes would be read as another host's address.
    String path = target.startsWith("//") ? "/." + target : target;
    String query = request.query();
    boolean keep = query != null && query.chars().allMatch(c -> c > ' ' && c < 0x7f);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("Location", keep ? path + '?' + query : path);
    fields.put("Cache-Control", "no-cache");
    return response(301, fields, Bytes.empty());
  }

  private static SiteResponse empty(int status, String field, String value) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(field, value);
    return response(status, fields, Bytes.empty());
  }

  private static SiteResponse response(int status, Map<String, String> fields, Bytes content) {
    fields.put("X-Content-Type-Options", "nosniff");
    fields.put("Content-Length", Integer.toString(content.length()));
    return new SiteResponse(
        status, Collections.unmodifiableMap(fields), new StoredContent(content));
  }
}
