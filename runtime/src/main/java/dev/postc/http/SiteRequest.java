package dev.postc.http;

import java.util.List;

/** What a site must know of a request. Adapters to servers implement it. */
public interface SiteRequest {
  /** The method, as on the request line. */
  String method();

  /** The whole path as on the request line, percent-encoded, without query. */
  String path();

  /**
   * The query as on the request line, without {@code ?}.
   *
   * @return {@code null} if there is none
   */
  String query();

  /**
   * The values of the lines of a header field, in order; empty if there is none.
   *
   * @param name in any case
   */
  List<String> fieldValues(String name);
}
