package dev.postc.compiler.check;

import dev.postc.compiler.diagnostic.Suggestions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the constant that a text means: that of the very name, else the only one of the name letter
 * case aside, with {@code -}, {@code _} and spaces being the same.
 */
final class EnumText {
  private static final int MOST_NAMED = 12;

  private EnumText() {}

  static Optional<String> constant(String text, List<String> constants) {
    if (constants.contains(text)) {
      return Optional.of(text);
    }
    List<String> alike =
        constants.stream().filter(constant -> folded(constant).equals(folded(text))).toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  static String help(String text, List<String> constants) {
    List<String> alike =
        constants.stream().filter(constant -> folded(constant).equals(folded(text))).toList();
    if (alike.size() > 1) {
      return "Write it to the letter: " + String.join(" or ", alike) + ".";
    }
    List<String> words = constants.stream().map(EnumText::word).toList();
    String all =
        String.join(", ", words.subList(0, Math.min(MOST_NAMED, words.size())))
            + (words.size() > MOST_NAMED ? " and " + (words.size() - MOST_NAMED) + " more" : "");
    return Suggestions.question(text.replace('_', '-').replace(' ', '-'), words)
        + "It can be "
        + all
        + ".";
  }

  /** As authors write it. */
  static String word(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }
}
