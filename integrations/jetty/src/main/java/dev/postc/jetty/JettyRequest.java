package dev.postc.jetty;

import dev.postc.http.SiteRequest;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

/** A request of Jetty's as a site sees it. */
record JettyRequest(Request request) implements SiteRequest {
  @Override
  public String method() {
    return request.getMethod();
  }

  @Override
  public String path() {
    String path = request.getHttpURI().getPath();
    return path == null ? "" : path;
  }

  @Override
  public String query() {
    return request.getHttpURI().getQuery();
  }

  @Override
  public List<String> fieldValues(String name) {
    HttpFields fields = request.getHeaders();
    // Most of what is asked for is not there, and an empty list is not worth making.
    return fields.contains(name) ? fields.getValuesList(name) : List.of();
  }
}
