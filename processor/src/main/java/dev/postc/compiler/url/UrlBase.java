package dev.postc.compiler.url;

/**
 * What relative URLs of a source are relative to.
 *
 * @param page the page's own path, percent-encoded, with the site's prefix
 * @param source the source's path, relative to the content root
 */
public record UrlBase(String page, String source) {}
