package dev.postc.servlet;

import dev.postc.Site;
import dev.postc.http.SiteResponder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Serves a site's own paths and passes every other request on: for a site among an application's
 * own pages, with the application's own page for unknown paths.
 *
 * <p>Safe for any number of threads.
 */
public class SiteFilter extends HttpFilter {
  private static final long serialVersionUID = 1;

  private final transient List<SiteResponder> responders;

  /**
   * @param site one that generated code opened
   * @throws IllegalArgumentException if it is another implementation of {@link Site}
   */
  public SiteFilter(Site site) {
    this(List.of(site));
  }

  /**
   * A filter for several sites: the first one that has something at a path answers.
   *
   * @param sites as in {@link #SiteFilter(Site)}
   */
  public SiteFilter(List<Site> sites) {
    this.responders = sites.stream().map(SiteResponder::new).toList();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ServletExchange exchange = new ServletExchange(request, response);
    for (SiteResponder responder : responders) {
      if (responder.holds(exchange.path())) {
        beforeAnswer(request);
        exchange.send(responder.respond(exchange));
        return;
      }
    }
    chain.doFilter(request, response);
  }

  /** Called before a site answers a request. Here it does nothing. */
  protected void beforeAnswer(HttpServletRequest request) {}
}
