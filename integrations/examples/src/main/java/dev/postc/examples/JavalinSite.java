package dev.postc.examples;

import dev.postc.Site;
import dev.postc.http.SiteRequest;
import dev.postc.http.SiteResponder;
import dev.postc.http.SiteResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/** A site in Javalin: {@code config.routes.before(new JavalinSite(Blog.site()))}. */
public record JavalinSite(SiteResponder responder) implements Handler {
  public JavalinSite(Site site) {
    this(new SiteResponder(site));
  }

  @Override
  public void handle(Context context) throws IOException {
    SiteResponse answer = responder.respond(new Request(context));
    HttpServletResponse response = context.res();
    response.setStatus(answer.status());
    response.setContentType(null); // Javalin has set a default
    answer.setFields(response::containsHeader, response::setHeader, response::addHeader);
    answer.writeTo(response.getOutputStream());
    context.skipRemainingHandlers();
  }

  private record Request(Context context) implements SiteRequest {
    @Override
    public String method() {
      return context.req().getMethod();
    }

    @Override
    public String path() {
      return context.req().getRequestURI();
    }

    @Override
    public String query() {
      return context.req().getQueryString();
    }

    @Override
    public List<String> fieldValues(String name) {
      return Collections.list(context.req().getHeaders(name));
    }
  }
}
