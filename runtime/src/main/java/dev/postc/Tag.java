package dev.postc;

import java.util.List;

/** A tag of a site. Two tags are equal if they are of the same site and name. */
public interface Tag {
  /** The name, as text. */
  String name();

  /** The path of its index page, percent-encoded (RFC 3986, section 3.3). */
  String path();

  /** The posts that have the tag, newest first. */
  List<Post> posts();

  /** All pages that have the tag, posts included: posts first, newest first, then by path. */
  List<Page> pages();
}
