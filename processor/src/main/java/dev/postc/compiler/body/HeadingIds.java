package dev.postc.compiler.body;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gives the headings of one document their ids: GitHub's algorithm, as the package {@code
 * github-slugger} has it. The ids are part of postc's contract.
 *
 * <ol>
 *   <li>The heading's text is taken without markup: of a link its text, of code its content; images
 *       and references to footnotes give nothing, a line break is a space.
 *   <li>It is put in lower case by Unicode's rules, in no language's.
 *   <li>Every character goes that is not a letter, a mark, a decimal digit, a connector such as
 *       {@code _}, a hyphen or a space. Letters of every script stay.
 *   <li>Each space becomes a hyphen; runs are not joined.
 *   <li>An id that an earlier heading has gets {@code -1}, {@code -2} and so on behind it, the
 *       first that is free: {@code a}, {@code a}, {@code a-1} are {@code a}, {@code a-1}, {@code
 *       a-1-1}.
 * </ol>
 *
 * <p>Where GitHub's would not do in a page, before the last step: a heading without any such
 * character is {@code section}, and an id that begins with {@code fn-} or {@code fnref-}, as those
 * of footnotes do, gets {@code section-} before it.
 *
 * <p>For one thread and one document.
 */
final class HeadingIds {
  private static final String NAMELESS = "section";

  /** How often a number was put behind an id; its keys are the ids that are taken. */
  private final Map<String, Integer> taken = new HashMap<>();

  /** The id of the next heading. */
  String next(String text) {
    String slug = slug(text);
    String id = slug;
    while (taken.containsKey(id)) {
      id = slug + "-" + taken.merge(slug, 1, Integer::sum);
    }
    taken.put(id, 0);
    return id;
  }

  private static String slug(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(HeadingIds::stays)
        .map(c -> c == ' ' ? '-' : c)
        .forEach(slug::appendCodePoint);
    if (slug.isEmpty()) {
      return NAMELESS;
    }
    boolean footnote = slug.indexOf("fn-") == 0 || slug.indexOf("fnref-") == 0;
    return footnote ? NAMELESS + "-" + slug : slug.toString();
  }

  private static boolean stays(int c) {
    if (c == ' ' || c == '-' || Character.isAlphabetic(c)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
