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
  private final SiteResponse failure;
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
    this.failure = unexplained(headers, 500);
    this.unexplainedNotFound = unexplained(headers, 404);
  }

  /**
   * What the site has for a path.
   *
   * @param record {@code null} if there is none
   * @param directory the path with the last slash that the request forgot; {@code null} if it did
   *     not
   * @param isPath whether it can be a path at all
   */
  private record Place(StoredRecord record, String directory, boolean isPath) {}

  /**
   * The answer to a request.
   *
   * @throws dev.postc.PackException if the site cannot be read; the answer to that is up to the
   *     server
   */
  public SiteResponse respond(SiteRequest request) {
    return reads(request)
        ? answer(place(request.path()), request)
        : methods.answer(request.method());
  }

  /**
   * The answer to a request for what the site has, {@code null} for anything else: for what stands
   * before an application that has pages of its own. The site has a page, another document, or an
   * old path that leads to one, and answers whatever the method is: 405 to a POST. Its document for
   * unknown paths is for {@link #respond} alone.
   *
   * @throws dev.postc.PackException as {@link #respond}
   */
  public SiteResponse respondIfHeld(SiteRequest request) {
    Place place = place(request.path());
    if (!isHeld(place)) {
      return null;
    }
    return reads(request) ? answer(place, request) : methods.answer(request.method());
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
   * Whether the site has something at a path, as {@link #respondIfHeld} sees it.
   *
   * @param path as in {@link SiteRequest#path}
   */
  public boolean holds(String path) {
    return isHeld(place(path));
  }

  private boolean isHeld(Place place) {
    return place.record() != null && !place.record().path().equals(site.notFoundPath());
  }

  /** The answer to what is no request at all (RFC 9110, section 15.5.1). */
  SiteResponse badRequest() {
    return badRequest;
  }

  /** The answer of a server that leaves none to the application (RFC 9110, section 15.6.1). */
  SiteResponse failure() {
    return failure;
  }

  private static boolean reads(SiteRequest request) {
    return request.method().equals("GET") || request.method().equals("HEAD");
  }

  private Place place(String requested) {
    // An empty path and "/" are the same (RFC 9110, section 4.2.3).
    String path = requested.isEmpty() ? "/" : requested;
    StoredRecord record = find(path);
    if (record == null) {
      path = PathForm.canonical(path);
      record = path == null ? null : find(path);
    }
    if (record != null || path == null) {
      return new Place(record, null, path != null);
    }
    String directory = path + "/";
    return new Place(find(directory), directory, true);
  }

  private SiteResponse answer(Place place, SiteRequest request) {
    SiteResponse answer = answerToGet(place, request);
    return request.method().equals("HEAD") ? answer.withoutContent() : answer;
  }

  private SiteResponse answerToGet(Place place, SiteRequest request) {
    if (!place.isPath()) {
      return badRequest;
    }
    StoredRecord record = place.record();
    if (record == null) {
      return notFound(request);
    }
    // An alias is left in one step, also where the client forgot its last slash.
    if (record.isRedirect()) {
      return redirects.to(record.target(), request.query());
    }
    if (place.directory() != null) {
      return redirects.to(place.directory(), request.query());
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
