package dev.postc.compiler.csp;

import dev.postc.ContentSecurityPolicy;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author adds to a policy: directives, separated by semicolons. */
public final class PolicyText {
  private static final Pattern DIRECTIVE = Pattern.compile("[^;]+");
  private static final Pattern WORD = Pattern.compile("[^\\s;]+");

  private final List<Flaw> flaws = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private PolicyText() {}

  /**
   * A mistake in a text.
   *
   * @param start where in the text
   * @param facts of the problem's message
   */
  public record Flaw(Problem problem, int start, int end, String help, List<String> facts) {
    public Flaw {
      facts = List.copyOf(facts);
    }
  }

  /** The mistakes in a text, in order. */
  public static List<Flaw> flaws(String text) {
    PolicyText policy = new PolicyText();
    Matcher directives = DIRECTIVE.matcher(text);
    while (directives.find()) {
      Matcher words = WORD.matcher(text).region(directives.start(), directives.end());
      if (words.find()) {
        policy.directive(words);
      }
    }
    return List.copyOf(policy.flaws);
  }

  /** What a text without a mistake says; empty if browsers could not be told. */
  public static Optional<ContentSecurityPolicy> read(String text) {
    try {
      return Optional.of(ContentSecurityPolicy.parse(text.replaceAll("\\s+", " ")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * @param words has found the name
   */
  private void directive(Matcher words) {
    String name = words.group();
    String known = name.toLowerCase(Locale.ROOT);
    if (!Directives.ALL.contains(known)) {
      add(
          Problem.UNKNOWN_DIRECTIVE,
          words,
          Suggestions.question(name, Directives.ALL) + Problem.UNKNOWN_DIRECTIVE.hint(),
          name);
      return;
    }
    if (!names.add(known)) {
      add(Problem.REPEATED_DIRECTIVE, words, Problem.REPEATED_DIRECTIVE.hint(), name);
    }
    List<MatchResult> values = new ArrayList<>();
    while (words.find()) {
      values.add(words.toMatchResult());
    }
    values.forEach(value -> value(known, value, values.size()));
  }

  private void value(String directive, MatchResult word, int count) {
    Optional<String> flaw =
        Directives.OF_SOURCES.contains(directive)
            ? SourceWord.flaw(word.group(), count)
            : Directives.ALONE.contains(directive)
                ? Optional.of("Nothing stands behind " + directive + " but a semicolon.")
                : word.group().chars().allMatch(c -> c > ' ' && c < 0x7f && c != ',')
                    ? Optional.empty()
                    : Optional.of("Write it in ASCII, without commas.");
    flaw.ifPresent(help -> add(Problem.INVALID_SOURCE, word, help, word.group(), directive));
  }

  private void add(Problem problem, MatchResult at, String help, String... facts) {
    flaws.add(new Flaw(problem, at.start(), at.end(), help, List.of(facts)));
  }
}
