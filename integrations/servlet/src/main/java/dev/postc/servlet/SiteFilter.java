package dev.postc.servlet;

import dev.postc.Site;
import dev.postc.http.SiteResponder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Serves a site's own paths and passes every other request on: for a site among an application's
 * own pages, with the application's own page for unknown paths.
 *
 * <p>Safe for any number of threads.
 */
public class SiteFilter extends HttpFilter {
  private static final long serialVersionUID = 1;

  private final transient SiteResponder responder;

  /**
   * @param site one that generated code opened
   * @throws IllegalArgumentException if it is another implementation of {@link Site}
   */
  public SiteFilter(Site site) {
    this.responder = new SiteResponder(site);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ServletExchange exchange = new ServletExchange(request, response);
    if (responder.holds(exchange.path())) {
      exchange.send(responder.respond(exchange));
    } else {
      chain.doFilter(request, response);
    }
  }
}
