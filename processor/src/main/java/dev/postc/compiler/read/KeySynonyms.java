package dev.postc.compiler.read;

import static java.util.Map.entry;

import dev.postc.compiler.read.Value.Literal;
import dev.postc.compiler.read.Value.Scalar;
import dev.postc.compiler.read.Value.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that Jekyll, Hugo, Roq and Astro have for keys that have a meaning here. */
public final class KeySynonyms {
  private static final String LAYOUT = "layout";

  /** Other names of a key, the better ones first. The key's own name goes before them all. */
  private static final Map<String, List<String>> SYNONYMS =
      Map.ofEntries(
          entry(Keys.DATE, List.of("pubDate", "pubdate", "publishDate", "publishdate")),
          entry(
              Keys.UPDATED,
              List.of(
                  "lastmod", "updatedDate", "modified", "last_modified_at", "last-modified-at")),
          entry(Keys.SUMMARY, List.of("excerpt")),
          entry(Keys.AUTHOR, List.of("authors")),
          entry(Keys.IMAGE, List.of("img", "picture", "cover", "heroImage")),
          entry(Keys.LANG, List.of("language")),
          entry(Keys.PERMALINK, List.of("url", "link")),
          entry(Keys.ALIASES, List.of("redirect_from")),
          entry(Keys.TYPE, List.of(LAYOUT)));

  /** Of these values, a page's layout is also its type. */
  private static final Set<String> TYPES = Set.of("post", "page");

  private KeySynonyms() {}

  /** Whether another tool has this name for a key that has a meaning. */
  public static boolean contains(String name) {
    return meaning(name).isPresent();
  }

  /** The key that a name of another tool stands for. */
  static Optional<String> meaning(String name) {
    return SYNONYMS.entrySet().stream()
        .filter(synonyms -> synonyms.getValue().contains(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What the other tools' names mean; those beside a better one stay as they are. */
  static Map<String, String> meanings(Map<String, Field> written) {
    Map<String, String> meanings = new HashMap<>();
    SYNONYMS.forEach(
        (key, names) -> {
          if (!written.containsKey(key)) {
            names.stream()
                .filter(name -> written.containsKey(name) && fits(key, written.get(name)))
                .findFirst()
                .ifPresent(name -> meanings.put(name, key));
          }
        });
    return meanings;
  }

  /** Another tool may give its key another sense, and then it is metadata. */
  private static boolean fits(String key, Field field) {
    Value value = field.content();
    boolean text = value instanceof Scalar scalar && scalar.literal() != Literal.NULL;
    return switch (key) {
      case Keys.TYPE -> text && TYPES.contains(value.text().strip());
      case Keys.AUTHOR, Keys.ALIASES -> text || isTexts(value);
      case Keys.PERMALINK -> text && !value.text().contains("://");
      default -> text;
    };
  }

  static boolean isTexts(Value value) {
    return value instanceof Sequence list
        && list.items().stream().allMatch(item -> item instanceof Scalar);
  }
}
