package dev.postc.compiler.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that an author may have meant. */
public final class Suggestions {
  /** No author mistypes a word of this length; comparing would only cost. */
  private static final int LONGEST = 64;

  private Suggestions() {}

  /**
   * The candidate nearest to a word, letter case aside: the fewest insertions, deletions,
   * replacements and swaps of neighbours, at most one for each three letters, and never so many
   * that no letter stays. Of equally near ones, the first.
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = word.toLowerCase(Locale.ROOT);
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int longer = Math.max(word.length(), candidate.length());
      int most = longer == 1 ? 0 : Math.max(1, longer / 3);
      if (Math.abs(word.length() - candidate.length()) > most) {
        continue;
      }
      int distance = distance(folded, candidate.toLowerCase(Locale.ROOT));
      if (distance <= most && distance < least) {
        best = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A question that names the nearest candidate, with a space behind it; or nothing. */
  public static String question(String word, Collection<String> candidates) {
    return nearest(word, candidates).map(near -> "did you mean \"" + near + "\"? ").orElse("");
  }

  /** Optimal string alignment distance (Damerau and Levenshtein, no part edited twice). */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
