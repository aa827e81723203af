package dev.postc.compiler.model;

import java.util.List;
import java.util.Objects;

/**
 * A source that is not in the output, and the paths that would be its.
 *
 * @param source its path, relative to the content root
 * @param path the page's, percent-encoded, with the site's own prefix; of a broken source the path
 *     that is known so far
 * @param others the paths of its aliases and of its tags' pages, likewise
 * @param reason why it is not in the output
 */
public record Absent(String source, String path, List<String> others, Reason reason) {
  public Absent {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(path, "path");
    others = List.copyOf(others);
    Objects.requireNonNull(reason, "reason");
  }

  /** Why. */
  public enum Reason {
    /** It is a draft, and drafts are left out. */
    DRAFT,
    /** Its date is still to come. */
    SCHEDULED,
    /** Something is wrong with it, which is reported there. */
    BROKEN
  }
}
