package dev.postc;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A compiled site.
 *
 * <p>It holds its table of paths, about 27 bytes for each path, from the start; and of each page
 * 200 to 400 bytes of data from the first call on that needs a page's or tag's title, date or tags,
 * or a list of them. Content comes and goes within the bound of {@link SiteOptions#cacheBytes}.
 * Lists and their elements are views, made when they are asked for, and hold nothing more.
 */
public interface Site {
  /** The posts, newest first by instant, those of one instant by path. */
  List<Post> posts();

  /** All pages: the posts in their order, then the others by path. */
  List<Page> pages();

  /** The pages of a type, in the order of {@link #pages()}. */
  List<Page> pages(String type);

  /** The pages that are a {@code T}, in the order of {@link #pages()}. */
  <T> List<T> all(Class<T> kind);

  /** The tags, by name. */
  List<Tag> tags();

  /**
   * The page at a path.
   *
   * @param path percent-encoded, as {@link Page#path} gives it
   */
  Optional<Page> find(String path);

  /** The tag of a name; names are compared to the letter. */
  Optional<Tag> tag(String name);

  /** The absolute address of the site's root. */
  URI url();

  /** The site's title, as text. */
  String title();
}
