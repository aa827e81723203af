package dev.postc.servlet;

import dev.postc.Site;
import dev.postc.http.SiteHeaders;
import dev.postc.http.SiteResponder;
import dev.postc.http.SiteResponse;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Serves a site's own paths and passes every other request on: for a site among an application's
 * own pages, with the application's own page for unknown paths. A path of the site is the site's,
 * whatever the method: a POST to a page is answered with 405 (RFC 9110, section 15.5.6), since
 * nobody behind the filter knows what the page allows.
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
    this(site, SiteHeaders.defaults());
  }

  /**
   * @param site as in {@link #SiteFilter(Site)}
   * @param headers what the answers carry beyond the fields of what they send
   * @throws IllegalArgumentException as {@link #SiteFilter(Site)}
   */
  public SiteFilter(Site site, SiteHeaders headers) {
    this(List.of(site), headers);
  }

  /**
   * A filter for several sites: the first one that has something at a path answers.
   *
   * @param sites as in {@link #SiteFilter(Site)}
   * @param headers what the answers carry beyond the fields of what they send
   */
  public SiteFilter(List<Site> sites, SiteHeaders headers) {
    this.responders = sites.stream().map(site -> new SiteResponder(site, headers)).toList();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ServletExchange exchange = new ServletExchange(request, response);
    for (SiteResponder responder : responders) {
      SiteResponse answer = exchange.askIfHeld(responder);
      if (answer != null) {
        exchange.start(answer);
        beforeContent(request, response, answer);
        exchange.finish(answer);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  /**
   * Called when status and fields of a site's answer are set, and before its content is sent. Here
   * it does nothing.
   */
  protected void beforeContent(
      HttpServletRequest request, HttpServletResponse response, SiteResponse answer) {}
}
