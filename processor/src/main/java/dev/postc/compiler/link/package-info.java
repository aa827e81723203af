/**
 * Joins checked sources into a site: what is in the output, its order, paths, tags and classes, and
 * the problems that need more than one source to be seen.
 */
package dev.postc.compiler.link;
