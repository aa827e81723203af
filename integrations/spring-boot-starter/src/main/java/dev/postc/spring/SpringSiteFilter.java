package dev.postc.spring;

import dev.postc.Site;
import dev.postc.http.SiteHeaders;
import dev.postc.http.SiteResponse;
import dev.postc.servlet.SiteFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The sites' filter, which keeps Spring's own from reading over what is finished already. */
final class SpringSiteFilter extends SiteFilter {
  private static final long serialVersionUID = 1;

  SpringSiteFilter(List<Site> sites, SiteHeaders headers) {
    super(sites, headers);
  }

  @Override
  protected void beforeContent(
      HttpServletRequest request, HttpServletResponse response, SiteResponse answer) {
    // An answer has its entity tag: without this, that filter would hold all of it in memory.
    ShallowEtagHeaderFilter.disableContentCaching(request);
    YieldingFields.placeUnder(response, answer);
  }
}
