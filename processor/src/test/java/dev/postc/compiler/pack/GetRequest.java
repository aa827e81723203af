package dev.postc.compiler.pack;

import dev.postc.http.SiteRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A GET request without a query. */
record GetRequest(String path, Map<String, String> fields) implements SiteRequest {
  /**
   * Of a path.
   *
   * @param fields names and values in turn
   */
  GetRequest(String path, String... fields) {
    this(path, byName(fields));
  }

  private static Map<String, String> byName(String... fields) {
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      byName.put(fields[i], fields[i + 1]);
    }
    return byName;
  }

  @Override
  public String method() {
    return "GET";
  }

  @Override
  public String query() {
    return null;
  }

  @Override
  public List<String> fieldValues(String name) {
    return fields.containsKey(name) ? List.of(fields.get(name)) : List.of();
  }
}
