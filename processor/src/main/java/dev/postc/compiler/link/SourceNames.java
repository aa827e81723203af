package dev.postc.compiler.link;

import dev.postc.compiler.model.PercentEncoding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds sources by what authors write of them: a path from the source's own folder or from the
 * content root, a page's path, or a file name; with the extension or without.
 */
final class SourceNames {
  private final PagePaths paths;
  private final Map<String, Set<Subject>> byPath = new HashMap<>();
  private final Map<String, Set<Subject>> byName = new HashMap<>();
  private final Map<String, Set<Subject>> byPagePath = new HashMap<>();

  SourceNames(List<Subject> subjects, PagePaths paths) {
    this.paths = paths;
    for (Subject subject : subjects) {
      String path = subject.path();
      String name = path.substring(path.lastIndexOf('/') + 1);
      add(byPath, path, subject);
      add(byPath, withoutExtension(path), subject);
      add(byName, name, subject);
      add(byName, withoutExtension(name), subject);
      add(byPagePath, paths.of(subject), subject);
    }
  }

  /**
   * The sources that a text can mean; the first way of reading it that gives any counts.
   *
   * @param from the path of the source that it stands in
   */
  List<Subject> find(String from, String text) {
    if (text.startsWith("/")) {
      String encoded = PercentEncoding.path(text);
      return firstOf(
          get(byPagePath, paths.prefix() + encoded),
          get(byPagePath, encoded),
          get(byPath, text.substring(1)));
    }
    return firstOf(
        resolved(from, text).map(path -> get(byPath, path)).orElse(Set.of()),
        get(byPath, text),
        get(byName, text));
  }

  /** What {@link #find} would understand, of the form of a text, by name. */
  List<String> candidates(String text) {
    if (text.startsWith("/")) {
      return byPagePath.keySet().stream().sorted().toList();
    }
    boolean extension =
        text.endsWith(".md") || text.endsWith(".html") || text.endsWith(".markdown");
    return (text.indexOf('/') >= 0 ? byPath : byName)
        .keySet().stream()
            .filter(name -> extension == !withoutExtension(name).equals(name))
            .sorted()
            .toList();
  }

  /** A path from a source's folder, as one from the content root. */
  private static Optional<String> resolved(String from, String text) {
    Deque<String> segments = new ArrayDeque<>(List.of(from.split("/", -1)));
    segments.removeLast();
    for (String segment : text.split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.isEmpty()) {
          return Optional.empty();
        }
        segments.removeLast();
      } else if (!segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return Optional.of(String.join("/", segments));
  }

  @SafeVarargs
  private static List<Subject> firstOf(Set<Subject>... found) {
    for (Set<Subject> subjects : found) {
      if (!subjects.isEmpty()) {
        return new ArrayList<>(subjects);
      }
    }
    return List.of();
  }

  private static Set<Subject> get(Map<String, Set<Subject>> index, String name) {
    return index.getOrDefault(name, Set.of());
  }

  private static void add(Map<String, Set<Subject>> index, String name, Subject subject) {
    index.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(subject);
  }

  private static String withoutExtension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }
}
