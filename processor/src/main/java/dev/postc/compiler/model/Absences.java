package dev.postc.compiler.model;

import java.util.List;

/**
 * The sources that are not in the output.
 *
 * @param sources by source path
 * @param unread the front matter of those that may have paths which could not be read
 */
public record Absences(List<Absent> sources, List<String> unread) {
  public static final Absences NONE = new Absences(List.of(), List.of());

  private static final String EXTENSION = ".html";

  public Absences {
    sources = List.copyOf(sources);
    unread = List.copyOf(unread);
  }

  /**
   * Whether a path may be one of those that could not be read: its last name stands in a front
   * matter.
   *
   * @param path percent-encoded
   */
  public boolean mayHave(String path) {
    if (unread.isEmpty()) {
      return false;
    }
    String file = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String last = PercentEncoding.decode(file.substring(file.lastIndexOf('/') + 1));
    String name =
        last.endsWith(EXTENSION) ? last.substring(0, last.length() - EXTENSION.length()) : last;
    // White space of a tag is a hyphen in its path.
    String words = name.replace('-', ' ');
    return unread.stream().anyMatch(text -> text.contains(name) || text.contains(words));
  }
}
