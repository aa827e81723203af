package dev.postc.embedding.war;

import dev.postc.embedding.journal.Blog;
import dev.postc.servlet.SiteFilter;
import jakarta.servlet.annotation.WebFilter;

/** A site among the pages of a web application that is deployed at the site's path. */
@WebFilter("/*")
public final class JournalFilter extends SiteFilter {
  private static final long serialVersionUID = 1;

  public JournalFilter() {
    super(Blog.site());
  }
}
