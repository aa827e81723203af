package dev.postc.http;

import java.util.List;
import java.util.Objects;

/**
 * What a site must know of a request.
 *
 * @param method as on the request line
 * @param path the whole path as on the request line, percent-encoded, without query
 * @param query the query as on the request line, without {@code ?}; {@code null} if there is none
 * @param fields the header fields
 */
public record SiteRequest(String method, String path, String query, Fields fields) {
  /** Checks that nothing but the query is null. */
  public SiteRequest {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(fields, "fields");
  }

  /** The header fields of a request. */
  @FunctionalInterface
  public interface Fields {
    /**
     * The values of the lines of a field, in order; empty if there is none.
     *
     * @param name in any case
     */
    List<String> values(String name);
  }
}
