package dev.postc.benchmarks;

import dev.postc.http.SiteRequest;
import java.util.List;

/** A GET with one field. */
record FixedRequest(String path, List<String> acceptEncoding) implements SiteRequest {
  static FixedRequest of(String path, String coding) {
    return new FixedRequest(path, List.of(coding));
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
    return name.equalsIgnoreCase("Accept-Encoding") ? acceptEncoding : List.of();
  }
}
