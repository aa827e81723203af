package dev.postc.compiler.link;

import java.util.List;

/** Names the sources that a source is in conflict with. */
final class Others {
  private static final int NAMED = 3;

  private Others() {}

  static String of(Subject subject, List<Subject> all) {
    List<String> others =
        all.stream()
            .filter(other -> !other.path().equals(subject.path()))
            .map(Subject::displayPath)
            .toList();
    return others.size() <= NAMED
        ? String.join(", ", others)
        : String.join(", ", others.subList(0, NAMED)) + " and " + (others.size() - NAMED) + " more";
  }
}
