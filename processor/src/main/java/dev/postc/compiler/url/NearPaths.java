package dev.postc.compiler.url;

import dev.postc.compiler.diagnostic.Suggestions;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the path that may have been meant, by the names without their endings. Of many candidates
 * only those that sort near it are compared, for one who mistypes a name mostly gets its beginning
 * right.
 */
final class NearPaths {
  private static final int MOST_COMPARED = 400;

  private final Map<String, String> byStem = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  /** The names in each folder, without endings, sorted. */
  private final Map<String, List<String>> namesByFolder = new HashMap<>();

  NearPaths(Collection<String> paths) {
    Map<String, Set<String>> names = new HashMap<>();
    for (String path : paths.stream().filter(p -> !p.endsWith("/")).sorted().toList()) {
      String stem = stem(path);
      byStem.putIfAbsent(stem, path);
      byName.putIfAbsent(name(stem), path);
      names.computeIfAbsent(folder(stem), f -> new HashSet<>()).add(name(stem));
    }
    names.forEach((folder, all) -> namesByFolder.put(folder, all.stream().sorted().toList()));
  }

  /**
   * The path of the same name but for its ending and letter case, else that in the same folder that
   * differs least, else one of the same name elsewhere.
   */
  Optional<String> nearest(String path) {
    String stem = stem(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    String folder = folder(stem);
    String name = name(stem);
    return Optional.ofNullable(byStem.get(stem))
        .or(
            () ->
                Suggestions.nearest(
                        name, around(namesByFolder.getOrDefault(folder, List.of()), name))
                    .map(near -> byStem.get(folder + near)))
        .or(() -> Optional.ofNullable(byName.get(name)));
  }

  private static List<String> around(List<String> sorted, String word) {
    if (sorted.size() <= MOST_COMPARED) {
      return sorted;
    }
    int found = Collections.binarySearch(sorted, word);
    int middle = found < 0 ? -found - 1 : found;
    int from = Math.max(0, middle - MOST_COMPARED / 2);
    return sorted.subList(from, Math.min(sorted.size(), from + MOST_COMPARED));
  }

  /** With the slash at its end. */
  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** A path without its ending, in one letter case. */
  private static String stem(String path) {
    int dot = path.lastIndexOf('.');
    int end = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
    return path.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
