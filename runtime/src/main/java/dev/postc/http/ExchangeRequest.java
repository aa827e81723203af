package dev.postc.http;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;

/** A request to the JDK's server. */
record ExchangeRequest(HttpExchange exchange) implements SiteRequest {
  /**
   * Whether it is what the server lets through and RFC 9112, section 3.2, does not: a target with a
   * fragment, a request of HTTP/1.1 without the field {@code Host}, or any with several of them or
   * one that names no host.
   */
  boolean isMalformed() {
    return exchange.getRequestURI().getRawFragment() != null || !hasProperHost();
  }

  private boolean hasProperHost() {
    List<String> hosts = fieldValues("Host");
    return hosts.isEmpty()
        ? !exchange.getProtocol().equals("HTTP/1.1")
        : hosts.size() == 1 && HostField.isValid(hosts.get(0));
  }

  @Override
  public String method() {
    return exchange.getRequestMethod();
  }

  @Override
  public String path() {
    URI uri = exchange.getRequestURI();
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    // "//a/b" on a request line is a path, but the server reads it as host and path.
    return uri.getScheme() == null && uri.getRawAuthority() != null
        ? "//" + uri.getRawAuthority() + path
        : path;
  }

  @Override
  public String query() {
    return exchange.getRequestURI().getRawQuery();
  }

  @Override
  public List<String> fieldValues(String name) {
    List<String> values = exchange.getRequestHeaders().get(name);
    return values == null ? List.of() : values;
  }
}
