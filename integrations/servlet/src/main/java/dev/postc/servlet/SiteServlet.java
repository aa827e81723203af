package dev.postc.servlet;

import dev.postc.Site;
import dev.postc.http.SiteHeaders;
import dev.postc.http.SiteResponder;
import dev.postc.http.SiteResponse;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Serves a site. It matches the whole path of a request, context path included, whatever the
 * servlet is mapped to: map it to {@code /*}, or for a site at {@code https://example.com/blog} to
 * {@code /blog/*}. It answers every path, unknown ones with the site's own page; {@link SiteFilter}
 * leaves them to the application. As a page of errors, it answers with the error's status; it
 * cannot be included.
 *
 * <p>A {@link dev.postc.PackException} reaches the container, which knows what the application says
 * of failures.
 *
 * <p>Safe for any number of threads.
 */
public class SiteServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient SiteResponder responder;

  /**
   * @param site one that generated code opened
   * @throws IllegalArgumentException if it is another implementation of {@link Site}
   */
  public SiteServlet(Site site) {
    this(site, SiteHeaders.defaults());
  }

  /**
   * @param site as in {@link #SiteServlet(Site)}
   * @param headers what the answers carry beyond the fields of what they send
   * @throws IllegalArgumentException as {@link #SiteServlet(Site)}
   */
  public SiteServlet(Site site, SiteHeaders headers) {
    this.responder = new SiteResponder(site, headers);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    ServletExchange exchange = new ServletExchange(request, response);
    SiteResponse answer = exchange.ask(responder);
    exchange.start(answer);
    exchange.finish(answer);
  }
}
