package dev.postc.generated;

import dev.postc.PackException;
import dev.postc.Page;
import dev.postc.Post;
import dev.postc.Site;
import dev.postc.SiteOptions;
import dev.postc.Tag;
import dev.postc.pack.Advice;
import dev.postc.pack.FormatCheck;
import dev.postc.pack.PackFormat;
import dev.postc.pack.PackResources;
import dev.postc.pack.PageView;
import dev.postc.pack.StoredSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * What generated code calls. Not for use by hand: it changes with {@link #FORMAT}.
 *
 * <p>Safe for any number of threads.
 */
public final class GeneratedSite {
  /** The format of generated code and packs that this runtime understands. */
  public static final int FORMAT = PackFormat.NUMBER;

  private final int format;
  private final Class<?> facade;
  private final List<PageView> views;
  private final ReentrantLock opening = new ReentrantLock();
  private volatile Site opened;

  private GeneratedSite(int format, Class<?> facade, List<PageView> views) {
    this.format = format;
    this.facade = Objects.requireNonNull(facade, "facade");
    this.views = views;
  }

  /** The site of a facade. Opens nothing and never fails. */
  public static GeneratedSite of(int format, Class<?> facade) {
    return new GeneratedSite(format, facade, List.of());
  }

  /**
   * This site with one more kind of pages. Opens nothing and never fails.
   *
   * @param signature of the fields that the implementation reads
   */
  public <T extends Page> GeneratedSite with(
      String type,
      String signature,
      Class<T> kind,
      Function<TypedFields, ? extends T> implementation) {
    List<PageView> all = new ArrayList<>(views);
    all.add(
        new PageView(type, signature, kind, page -> implementation.apply(new TypedFields(page))));
    return new GeneratedSite(format, facade, List.copyOf(all));
  }

  /**
   * The site, opened at the first call. A failure is thrown each time and not kept.
   *
   * @throws PackException if the pack is missing, damaged or of another format
   */
  public Site site() {
    Site site = opened;
    return site == null ? openOnce() : site;
  }

  /**
   * The site, opened anew, with a cache of its own.
   *
   * @throws PackException if the pack is missing, damaged or of another format
   */
  public Site open(SiteOptions options) {
    Objects.requireNonNull(options, "options");
    FormatCheck.require("generated " + facade, format);
    return StoredSite.open(PackResources.of(facade), options, views);
  }

  /**
   * The page at a path that was compiled into the site.
   *
   * @throws PackException if there is none
   */
  public static Page page(Site site, String path) {
    return site.find(path).orElseThrow(() -> outOfStep(site, "page " + path));
  }

  /**
   * The post at a path that was compiled into the site.
   *
   * @throws PackException if there is none
   */
  public static Post post(Site site, String path) {
    if (page(site, path) instanceof Post post) {
      return post;
    }
    throw outOfStep(site, "post " + path);
  }

  /**
   * The page of a kind at a path that was compiled into the site.
   *
   * @throws PackException if there is none
   */
  public static <T extends Page> T page(Site site, String path, Class<T> kind) {
    Page page = page(site, path);
    if (kind.isInstance(page)) {
      return kind.cast(page);
    }
    throw outOfStep(site, kind.getName() + " " + path);
  }

  /**
   * A tag that was compiled into the site.
   *
   * @throws PackException if there is none
   */
  public static Tag tag(Site site, String name) {
    return site.tag(name).orElseThrow(() -> outOfStep(site, "tag \"" + name + "\""));
  }

  private Site openOnce() {
    opening.lock();
    try {
      if (opened == null) {
        opened = open(SiteOptions.defaults());
      }
      return opened;
    } finally {
      opening.unlock();
    }
  }

  private static PackException outOfStep(Site site, String what) {
    return new PackException(
        "the generated classes know "
            + what
            + ", but the compiled site "
            + site
            + " has none: classes and pack are of different builds. "
            + Advice.BUILD_AGAIN);
  }
}
