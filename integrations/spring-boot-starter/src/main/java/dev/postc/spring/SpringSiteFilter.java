package dev.postc.spring;

import dev.postc.Site;
import dev.postc.servlet.SiteFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The sites' filter, which keeps Spring's own from reading over what is finished already. */
final class SpringSiteFilter extends SiteFilter {
  private static final long serialVersionUID = 1;

  SpringSiteFilter(List<Site> sites) {
    super(sites);
  }

  /** An answer has its entity tag: without this, that filter would hold all of it in memory. */
  @Override
  protected void beforeAnswer(HttpServletRequest request) {
    ShallowEtagHeaderFilter.disableContentCaching(request);
  }
}
