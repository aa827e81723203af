package dev.postc.http;

import dev.postc.Site;
import dev.postc.pack.StoredRecord;
import dev.postc.pack.StoredSite;
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
  private final SiteHeaders headers;
  private final Methods methods;
  private final Redirects redirects;
  private final Representation representation;
  private final SiteResponse badRequest;
  private final SiteResponse unexplainedNotFound;

  /**
   * Answers with the default {@link SiteHeaders}.
   *
   * @param site one that generated code opened
   * @throws IllegalArgumentException if it is another implementation of {@link Site}, which has no
   *     compiled content to answer with
   */
  public SiteResponder(Site site) {
    this(site, SiteHeaders.defaults());
  }

  /**
   * @param site as in {@link #SiteResponder(Site)}
   * @param headers what the answers carry beyond the fields of what they send
   * @throws IllegalArgumentException as {@link #SiteResponder(Site)}
   */
  public SiteResponder(Site site, SiteHeaders headers) {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(headers, "headers");
    if (!(site instanceof StoredSite stored)) {
      throw new IllegalArgumentException(
          "a "
              + site.getClass().getName()
              + " has no compiled content. Give the site() of a generated class, such as"
              + " Blog.site().");
    }
    this.site = stored;
    this.headers = headers;
    this.methods = new Methods(headers);
    this.redirects = new Redirects(headers);
    this.representation = new Representation(stored, headers);
    this.badRequest = unexplained(headers, 400);
    this.unexplainedNotFound = unexplained(headers, 404);
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
    return method.equals("HEAD") ? answer(request).withoutContent() : methods.answer(method);
  }

  /**
   * The answer to a request that has failed, with the document at its path as the explanation: for
   * servers that ask an application for their pages of errors. Method, conditions and ranges were
   * said of what failed, so of them only HEAD and {@code Accept-Encoding} count. There is no
   * content if there is no document at the path.
   *
   * @param status of the failure
   * @throws dev.postc.PackException as {@link #respond}
   */
  public SiteResponse explain(SiteRequest request, int status) {
    String path = PathForm.canonical(request.path());
    StoredRecord record = path == null ? null : find(path);
    SiteResponse answer =
        record == null || record.isRedirect()
            ? unexplained(headers, status)
            : representation.explained(status, record, request);
    return request.method().equals("HEAD") ? answer.withoutContent() : answer;
  }

  /**
   * Whether the site has something at a path: a page, another document, or an old path that leads
   * to one. For what stands before an application that has pages of its own.
   *
   * @param path as in {@link SiteRequest#path}
   */
  public boolean holds(String path) {
    String form = path.isEmpty() ? "/" : path;
    StoredRecord record = find(form);
    if (record == null) {
      form = PathForm.canonical(form);
      record = form == null ? null : find(form);
    }
    if (record == null && form != null) {
      record = find(form + "/");
    }
    return record != null && !record.path().equals(site.notFoundPath());
  }

  /** The answer to what is no request at all (RFC 9110, section 15.5.1). */
  SiteResponse badRequest() {
    return badRequest;
  }

  private SiteResponse answer(SiteRequest request) {
    // An empty path and "/" are the same (RFC 9110, section 4.2.3).
    String path = request.path().isEmpty() ? "/" : request.path();
    StoredRecord record = find(path);
    if (record == null) {
      path = PathForm.canonical(path);
      if (path == null) {
        return badRequest;
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
      return redirects.to(
          inDirectory.isRedirect() ? inDirectory.target() : directory, request.query());
    }
    if (record.isRedirect()) {
      return redirects.to(record.target(), request.query());
    }
    return record.path().equals(site.notFoundPath())
        ? representation.explained(404, record, request)
        : representation.found(record, request);
  }

  private StoredRecord find(String path) {
    StoredRecord record = site.record(path);
    return record == null && path.endsWith("/") ? site.record(path + INDEX) : record;
  }

  private SiteResponse notFound(SiteRequest request) {
    StoredRecord document = site.notFoundDocument();
    return document == null
        ? unexplainedNotFound
        : representation.explained(404, document, request);
  }

  private static SiteResponse unexplained(SiteHeaders headers, int status) {
    return new FieldLines(headers)
        .add("Cache-Control", Caching.REVALIDATE)
        .add("Content-Length", "0")
        .response(status, null);
  }
}
