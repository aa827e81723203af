package dev.postc.compiler.html;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What an {@code integrity} says (Subresource Integrity, section 3.5). */
public final class Integrity {
  private static final Pattern HASH =
      Pattern.compile(
          "(?<![^ \t\n\f\r])(sha(?:256|384|512)-[A-Za-z0-9+/_-]++={0,2}+)(?![^? \t\n\f\r])");

  private Integrity() {}

  /** The hashes of kinds that browsers know. Without one, they compare nothing. */
  public static List<String> hashes(String value) {
    return HASH.matcher(value).results().map((MatchResult hash) -> hash.group(1)).toList();
  }
}
