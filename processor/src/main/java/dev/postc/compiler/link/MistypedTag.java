package dev.postc.compiler.link;

/**
 * Tells whether a tag looks like a slip of the fingers in another. Only one slip counts, and no tag
 * with a digit, nor a slip in the first or last letter: {@code v1} and {@code v2}, {@code java} and
 * {@code lava}, {@code plugin} and {@code plugins} are two tags each. Short words have many
 * neighbours, so that each kind of slip asks for some length.
 */
final class MistypedTag {
  private static final int SWAPPED = 5;
  private static final int LEFT_OUT = 6;
  private static final int REPLACED = 8;

  private MistypedTag() {}

  static boolean is(String tag, String meant) {
    String a = CaseFolding.fold(tag);
    String b = CaseFolding.fold(meant);
    int length = Math.min(a.length(), b.length());
    if (length < SWAPPED || hasDigit(a) || hasDigit(b) || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int start = 0;
    while (start < length && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < length - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    String inTag = a.substring(start, a.length() - end);
    String inMeant = b.substring(start, b.length() - end);
    if (inTag.length() == 2 && inMeant.length() == 2) {
      return inTag.charAt(0) == inMeant.charAt(1) && inTag.charAt(1) == inMeant.charAt(0);
    }
    if (end == 0 || !isLetters(inTag) || !isLetters(inMeant)) {
      return false;
    }
    boolean replaced = inTag.length() == 1 && inMeant.length() == 1;
    boolean leftOut = inTag.length() + inMeant.length() == 1;
    return (replaced && length >= REPLACED) || (leftOut && length >= LEFT_OUT);
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  private static boolean isLetters(String text) {
    return text.codePoints().allMatch(Character::isLetter);
  }
}
