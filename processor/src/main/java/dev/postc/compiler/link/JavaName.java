package dev.postc.compiler.link;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes names of classes out of the words of file names and tags.
 *
 * <p>A word is a run of letters, digits and the marks that follow them. An apostrophe between two
 * of them and invisible format characters (soft hyphen, zero-width joiner) do not end a word;
 * anything else does. {@code $} does, too: in a name it could not be told from the mark of a nested
 * class.
 */
final class JavaName {
  /** What Jekyll puts before the name of a post. */
  private static final Pattern JEKYLL_DATE =
      Pattern.compile("\\d{4}-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\\d|3[01])-(.*)", Pattern.DOTALL);

  private JavaName() {}

  /** The name for a text; empty if there is no letter and no digit in it. */
  static Optional<String> of(String text) {
    int[] points = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
    StringBuilder out = new StringBuilder(text.length() + 8);
    boolean named = false;
    boolean inWord = false;
    for (int i = 0; i < points.length; i++) {
      int point = points[i];
      int following = i + 1 < points.length ? points[i + 1] : -1;
      if (isInvisible(point) || (inWord && isApostrophe(point) && isWord(following))) {
        continue;
      }
      if (isWord(point)) {
        out.appendCodePoint(inWord ? point : Character.toTitleCase(point));
        inWord = true;
        named = true;
      } else if (inWord && isMark(point)) {
        out.appendCodePoint(point);
      } else {
        out.append(spelledOut(point, following));
        inWord = false;
      }
    }
    if (!named) {
      return Optional.empty();
    }
    if (!Character.isJavaIdentifierStart(out.codePointAt(0))) {
      out.insert(0, '_');
    }
    return Optional.of(Normalizer.normalize(out, Normalizer.Form.NFC));
  }

  /** The name for a source: without extension and Jekyll date. */
  static Optional<String> ofFile(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return ofDated(dot < 0 ? fileName : fileName.substring(0, dot));
  }

  /** The name for a directory: as for a source, since the two may share a class. */
  static Optional<String> ofDirectory(String name) {
    return ofDated(name);
  }

  /** A class cannot have the name of one that encloses it. */
  static String within(String name, Collection<String> enclosing) {
    String free = name;
    while (enclosing.contains(free)) {
      free += "_";
    }
    return free;
  }

  private static Optional<String> ofDated(String name) {
    Matcher dated = JEKYLL_DATE.matcher(name);
    Optional<String> rest = dated.matches() ? of(dated.group(1)) : Optional.empty();
    return rest.isPresent() ? rest : of(name);
  }

  private static String spelledOut(int point, int following) {
    return switch (point) {
      case '#' -> "Sharp";
      case '+' -> "Plus";
      case '.' -> Character.isLetter(following) ? "Dot" : "";
      default -> "";
    };
  }

  private static boolean isWord(int point) {
    return Character.isLetterOrDigit(point) || Character.getType(point) == Character.LETTER_NUMBER;
  }

  private static boolean isApostrophe(int point) {
    return point == '\'' || point == '\u2019';
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Format characters, and the marks that only choose between glyphs. */
  private static boolean isInvisible(int point) {
    return Character.getType(point) == Character.FORMAT
        || point == 0x034F
        || (point >= 0x180B && point <= 0x180F)
        || (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0100 && point <= 0xE01EF);
  }
}
