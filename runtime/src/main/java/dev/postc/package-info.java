/**
 * What users import: the annotations that declare a site, and the site's pages, posts and tags.
 *
 * <p>No method here returns {@code null}, and no argument may be {@code null} unless it says so.
 * Every object is immutable and safe for any number of threads.
 */
package dev.postc;
