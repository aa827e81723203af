package dev.postc.http;

import java.util.Set;

/** The answers to methods other than GET and HEAD. They are the same for every path of a site. */
final class Methods {
  private static final String ALLOWED = "GET, HEAD, OPTIONS";

  /** Those of RFC 9110, section 9.1, and PATCH of RFC 5789: known, but not for a site. */
  private static final Set<String> KNOWN =
      Set.of("POST", "PUT", "DELETE", "CONNECT", "TRACE", "PATCH");

  private final SiteResponse options;
  private final SiteResponse notAllowed;
  private final SiteResponse notImplemented;

  Methods(SiteHeaders headers) {
    // Without Content-Length, which a 204 must not have (section 8.6).
    this.options = new FieldLines(headers).add("Allow", ALLOWED).response(204, null);
    this.notAllowed = refusal(headers, 405);
    this.notImplemented = refusal(headers, 501);
  }

  private static SiteResponse refusal(SiteHeaders headers, int status) {
    return new FieldLines(headers)
        .add("Allow", ALLOWED)
        .add("Content-Length", "0")
        .response(status, null);
  }

  /**
   * 204 to OPTIONS, also to {@code OPTIONS *} (section 9.3.7); 405 to a known method (section
   * 15.5.6) and 501 to any other (section 15.6.2). Methods are compared to the letter.
   */
  SiteResponse answer(String method) {
    if (method.equals("OPTIONS")) {
      return options;
    }
    return KNOWN.contains(method) ? notAllowed : notImplemented;
  }
}
