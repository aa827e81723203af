package dev.postc.compiler.url;

import dev.postc.compiler.model.PercentEncoding;

/**
 * A URL, understood.
 *
 * @param written what stands for it on any page of the site, unless it leads to a {@link
 *     Target.File}
 * @param suffix the query and the fragment, percent-encoded, with their marks
 */
public record Resolved(Target target, String written, String suffix) {
  /** The fragment without its mark, as the author wrote it or decoded; empty if there is none. */
  public String fragment() {
    int hash = suffix.indexOf('#');
    return hash < 0 ? "" : PercentEncoding.decode(suffix.substring(hash + 1));
  }
}
