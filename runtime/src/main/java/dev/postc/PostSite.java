package dev.postc;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a site: a folder of posts that the compiler turns into classes of the annotated package.
 *
 * <pre>{@code
 * @PostSite(url = "https://example.com", title = "Example")
 * package com.example.blog;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface PostSite {
  /** The content root, relative to the module's base directory, with {@code /} between names. */
  String posts() default "src/main/posts";

  /**
   * The absolute {@code http} or {@code https} address of the site's root. Its path, if it has one,
   * is the start of every path of the site. The compiler option {@code -Apostc.url} overrides it;
   * one of the two is required.
   */
  String url() default "";

  /** The site's name as readers see it. The host of {@link #url} where it is empty. */
  String title() default "";

  /** The simple name of the generated facade. */
  String name() default "Blog";

  /** The type of a source that has no {@code type} (JBake's {@code default.type}). */
  String defaultType() default "post";

  /** The status of a source that has no {@code status} (JBake's {@code default.status}). */
  String defaultStatus() default "draft";

  /** The time zone of dates that are written without one: a zone id such as {@code Europe/Rome}. */
  String zone() default "UTC";

  /** Tags to merge into one, or whose class is to have a name of your own. */
  TagName[] tags() default {};

  /**
   * All tags that the site's sources may have, after {@link TagName#as}: any other is an error. If
   * there are none, the sources may have any tag.
   */
  String[] allowedTags() default {};

  /**
   * Severities of diagnostics, such as {@code "POST031:ignore"}: a code, a colon and {@code error},
   * {@code warning} or {@code ignore}. Not every code can be changed. The compiler option {@code
   * -Apostc.severity} overrides them, code by code.
   */
  String[] severity() default {};

  /**
   * Paths of the server that links may lead to although the site does not have them: what other
   * parts of the application serve, such as {@code /login}. One that ends in {@code /} is that of
   * everything below it, and of itself without the slash.
   */
  String[] outside() default {};

  /**
   * What the Content Security Policy of every document of the site is to allow beside what the
   * document has: directives, separated by semicolons, such as {@code "script-src
   * https://analytics.example.com"}. It only adds; a source adds for its own page with the key
   * {@code csp}.
   */
  String csp() default "";
}
