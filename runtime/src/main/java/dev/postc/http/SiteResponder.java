package dev.postc.http;

import dev.postc.Site;
import dev.postc.pack.StoredRecord;
import dev.postc.pack.StoredSite;
import java.util.Arrays;
import java.util.Objects;

/**
 * Answers requests with what a site holds, by RFC 9110: the semantics without a server. Adapters to
 * servers stand on it.
 *
 * <p>Safe for any number of threads.
 */
public final class SiteResponder {
  private static final String INDEX = "index.html";
  private static final SiteResponse NOT_ALLOWED = empty(405, "Allow", "GET, HEAD");
  private static final SiteResponse BAD_REQUEST = empty(400, "Cache-Control", "no-cache");
  private static final SiteResponse UNEXPLAINED_NOT_FOUND = empty(404, "Cache-Control", "no-cache");

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
    String method = request.method();
    if (method.equals("GET")) {
      return answer(request);
    }
    return method.equals("HEAD") ? answer(request).withoutContent() : NOT_ALLOWED;
  }

  private SiteResponse answer(SiteRequest request) {
    String path = request.path();
    StoredRecord record = find(path);
    if (record == null) {
      path = PathForm.canonical(path);
      if (path == null) {
        return BAD_REQUEST;
      }
      record = find(path);
    }
    if (record == null) {
      String directory = path + "/";
      StoredRecord inDirectory = find(directory);
      if (inDirectory == null) {
        return notFound(request);
      }
      // An alias is left in one step, also where the client forgot its last slash.
      return redirect(inDirectory.isRedirect() ? inDirectory.target() : directory, request);
    }
    if (record.isRedirect()) {
      return redirect(record.target(), request);
    }
    return record.path().equals(site.notFoundPath())
        ? Representation.notFound(site, record, request)
        : Representation.found(site, record, request);
  }

  private StoredRecord find(String path) {
    StoredRecord record = site.record(path);
    return record == null && path.endsWith("/") ? site.record(path + INDEX) : record;
  }

  private SiteResponse notFound(SiteRequest request) {
    StoredRecord document = site.notFoundDocument();
    return document == null
        ? UNEXPLAINED_NOT_FOUND
        : Representation.notFound(site, document, request);
  }

  private static SiteResponse redirect(String target, SiteRequest request) {
    // A path that starts with two slashes would be read as another host's address.
    String path = target.startsWith("//") ? "/." + target : target;
    String query = request.query();
    boolean keep = query != null && query.chars().allMatch(c -> c > ' ' && c < 0x7f);
    String location = keep ? path + '?' + query : path;
    return empty(301, "Location", location, "Cache-Control", "no-cache");
  }

  private static SiteResponse empty(int status, String... fields) {
    String[] all = Arrays.copyOf(fields, fields.length + 4);
    all[fields.length] = "X-Content-Type-Options";
    all[fields.length + 1] = "nosniff";
    all[fields.length + 2] = "Content-Length";
    all[fields.length + 3] = "0";
    return new SiteResponse(status, null, all);
  }
}
