package dev.postc.servlet;

import dev.postc.http.SiteRequest;
import dev.postc.http.SiteResponder;
import dev.postc.http.SiteResponse;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/** A container's request as a site sees it, and the way back. */
record ServletExchange(HttpServletRequest request, HttpServletResponse response)
    implements SiteRequest {
  @Override
  public String method() {
    return request.getMethod();
  }

  /** The whole path, context path included, as it came: containers decode the other ones. */
  @Override
  public String path() {
    return request.getRequestURI();
  }

  @Override
  public String query() {
    return request.getQueryString();
  }

  @Override
  public List<String> fieldValues(String name) {
    return Collections.list(request.getHeaders(name));
  }

  /**
   * The site's answer, which depends on why the container asks.
   *
   * @throws ServletException if the answer is to be a part of another one
   */
  SiteResponse ask(SiteResponder responder) throws ServletException {
    return switch (request.getDispatcherType()) {
      case ERROR -> responder.explain(this, response.getStatus());
      case INCLUDE ->
          throw new ServletException(
              "a site has whole documents, which cannot be included in another one: Page.html()"
                  + " has what stands in a page");
      default -> responder.respond(this);
    };
  }

  /** The same, {@code null} for what the site does not have. */
  SiteResponse askIfHeld(SiteResponder responder) throws ServletException {
    return switch (request.getDispatcherType()) {
      case ERROR, INCLUDE -> responder.holds(path()) ? ask(responder) : null;
      default -> responder.respondIfHeld(this);
    };
  }

  /** Sets status and fields of an answer, beside what the application has set for it. */
  void start(SiteResponse answer) {
    response.setStatus(answer.status());
    answer.setFields(response::containsHeader, response::setHeader, response::addHeader);
  }

  /** Sends the content of an answer that was started. */
  void finish(SiteResponse answer) throws IOException {
    if (answer.contentLength() > 0) {
      answer.writeTo(response.getOutputStream());
    }
  }
}
