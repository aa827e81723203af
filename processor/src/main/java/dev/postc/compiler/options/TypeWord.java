package dev.postc.compiler.options;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Entry;
import java.util.Optional;

/** The rule for a type, which the site's default and every source keep. */
public final class TypeWord {
  private TypeWord() {}

  /**
   * What is wrong with a type.
   *
   * @param fact goes on after the type
   * @param help what to write
   */
  public record Flaw(String fact, String help) {}

  /** Empty for a type that can be used. */
  public static Optional<Flaw> flaw(String type) {
    if (!isWord(type)) {
      return Optional.of(new Flaw("is not a word", Problem.INVALID_TYPE.hint()));
    }
    if (type.equalsIgnoreCase(Entry.POST) && !type.equals(Entry.POST)) {
      return Optional.of(
          new Flaw(
              "differs from \"post\" in case only",
              "did you mean \"post\"? Any other type makes a page, which is in no list of posts."));
    }
    return Optional.empty();
  }

  private static boolean isWord(String text) {
    return !text.isEmpty()
        && Character.isLetter(text.codePointAt(0))
        && text.codePoints()
            .allMatch(
                c ->
                    Character.isLetterOrDigit(c)
                        || c == '-'
                        || c == '_'
                        || Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
