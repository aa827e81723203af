package dev.postc.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/** Prose without meaning, the same for the same seed. */
final class Words {
  private static final List<String> ALL = load();

  private final Random random;

  Words(long seed) {
    this.random = new Random(seed);
  }

  /** The word at a place of the list, which starts with nouns. */
  static String at(int index) {
    return ALL.get(index);
  }

  /** A number from 0 to below the bound. */
  int number(int bound) {
    return random.nextInt(bound);
  }

  /** True once in so many calls. */
  boolean oneIn(int calls) {
    return random.nextInt(calls) == 0;
  }

  String word() {
    String word = ALL.get(random.nextInt(ALL.size()));
    return switch (random.nextInt(10)) {
      case 0 -> word + "s";
      case 1 -> word + "ing";
      default -> word;
    };
  }

  /** Words with spaces between, the first with a capital. */
  String phrase(int words) {
    StringBuilder text = new StringBuilder(capital(word()));
    for (int i = 1; i < words; i++) {
      text.append(' ').append(word());
    }
    return text.toString();
  }

  /** A sentence, now and then with Markdown's emphasis, code or a link to {@code target} in it. */
  String sentence(String target) {
    int words = 6 + random.nextInt(14);
    int marked = random.nextInt(words * 2);
    StringBuilder text = new StringBuilder(capital(word()));
    for (int i = 1; i < words; i++) {
      text.append(' ').append(i == marked ? marked(target) : word());
      if (oneIn(9) && i < words - 1) {
        text.append(',');
      }
    }
    return text.append(oneIn(12) ? '?' : '.').toString();
  }

  private String marked(String target) {
    return switch (random.nextInt(5)) {
      case 0 -> "*" + word() + "*";
      case 1 -> "**" + word() + " " + word() + "**";
      case 2 -> "`" + word() + "(" + random.nextInt(100) + ")`";
      case 3 -> "[" + word() + " " + word() + "](" + target + ")";
      default -> "[" + word() + "](https://example.org/" + word() + "/" + word() + ")";
    };
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static List<String> load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("words.txt")),
                StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
