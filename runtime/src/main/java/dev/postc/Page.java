package dev.postc;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One source of the content root, compiled. Two pages are equal if they are of the same site and
 * path.
 *
 * <p>{@link #title} and {@link #description} are plain text: escape them before you put them into
 * HTML. {@link #html} and {@link #excerpt} are HTML.
 */
public interface Page {
  /** The title, as text. */
  String title();

  /** The type: {@code post}, or another word for a page. */
  String type();

  /** The path in the percent-encoded form of a request line (RFC 3986, section 3.3). */
  String path();

  /** The absolute address: the site's with {@link #path}. */
  URI url();

  /** The body's HTML, with root-absolute URLs: right on any page of the same site. */
  String html();

  /**
   * The body's HTML with absolute URLs, for feeds and mail.
   *
   * @param base a URI with a scheme and a host, as {@link URI#getHost} understands it; these and
   *     its port, if it has one, are put before every root-absolute URL of the body. A host has no
   *     character that HTML gives a meaning, so a base made from a request's {@code Host} field
   *     cannot break out of an attribute
   * @throws IllegalArgumentException if {@code base} has no scheme, no host (as {@code
   *     http://a_b/}: such an authority is no host) or user information
   */
  String html(URI base);

  /**
   * The Content Security Policy that {@link #html} needs, for an application that puts it into a
   * document of its own: it allows what the body has, what the front matter's {@code csp} and
   * {@code PostSite}'s add, and nothing else. The built-in layout has no part in it. Visible ASCII
   * on one line; join it with the application's own by {@link ContentSecurityPolicy#merge}.
   */
  String csp();

  /**
   * A start of the body, as HTML with root-absolute URLs: what stands before {@code <!--more-->},
   * else the description, escaped, else the first paragraph. Empty if there is none of them.
   */
  String excerpt();

  /** The tags, in the order of the source, each once. */
  List<Tag> tags();

  /** The body's headings, in document order. */
  List<Heading> headings();

  /** The path of the source file, relative to the content root, with {@code /} between names. */
  String source();

  /** The custom front matter, in source order; a nested value is JSON text. */
  Map<String, String> metadata();

  /** The front matter's {@code description}, as text. */
  Optional<String> description();

  /** The front matter's {@code summary}, as text. */
  Optional<String> summary();

  /** The front matter's {@code author}, as text. */
  Optional<String> author();

  /** The front matter's {@code image}, as written. */
  Optional<String> image();

  /** The language of the text, as a BCP 47 language tag. */
  Optional<String> lang();

  /** When the text was last changed, in the zone that it was written in. */
  Optional<ZonedDateTime> updated();
}
