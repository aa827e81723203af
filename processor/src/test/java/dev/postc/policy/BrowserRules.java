package dev.postc.policy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How browsers read a policy (CSP Level 3, sections 6.7 and 6.8), as far as tests ask for it. */
final class BrowserRules {
  private static final Map<String, List<String>> FALLBACKS =
      Map.of(
          "script-src-elem", List.of("script-src", "default-src"),
          "script-src-attr", List.of("script-src", "default-src"),
          "style-src-elem", List.of("style-src", "default-src"),
          "style-src-attr", List.of("style-src", "default-src"),
          "worker-src", List.of("child-src", "script-src", "default-src"),
          "frame-src", List.of("child-src", "default-src"),
          "img-src", List.of("default-src"),
          "font-src", List.of("default-src"));

  private final Map<String, List<String>> directives = new LinkedHashMap<>();

  BrowserRules(String policy) {
    for (String directive : policy.split(";", -1)) {
      List<String> words =
          Arrays.stream(directive.strip().split(" +"))
              .map(
                  word -> word.startsWith("'sha") || word.startsWith("'nonce") ? word : lower(word))
              .toList();
      directives.putIfAbsent(words.get(0), words.subList(1, words.size()));
    }
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  boolean restricts(String directive) {
    return list(directive) != null;
  }

  boolean allows(Asked asked) {
    List<String> list = list(asked.directive());
    if (list == null) {
      return true;
    }
    boolean dynamic = isDynamic(asked, list);
    boolean proved = !asked.proof().isEmpty() && list.contains(asked.proof());
    if (asked.isInline()) {
      boolean hashed = list.stream().anyMatch(BrowserRules::isProof);
      return (proved && isProved(asked))
          || (list.contains("'unsafe-inline'") && !hashed && !dynamic);
    }
    return proved || (dynamic ? asked.byScript() : list.contains(asked.origin()));
  }

  /** Attributes have no nonce, and their hashes count only with a word that is not asked here. */
  private static boolean isProved(Asked asked) {
    return !asked.directive().endsWith("-attr");
  }

  /**
   * What the joined policy is known to lose: by a nonce, files of other origins where everything
   * inline is allowed; by 'strict-dynamic', what scripts load from where origins are named.
   */
  boolean losesFor(Asked asked) {
    List<String> list = list(asked.directive());
    return list != null
        && !asked.isInline()
        && ((!asked.proof().isEmpty() && list.contains("'unsafe-inline'"))
            || (asked.byScript() && !isDynamic(asked, list)));
  }

  private static boolean isDynamic(Asked asked, List<String> list) {
    boolean script =
        asked.directive().startsWith("script-src") || asked.directive().equals("worker-src");
    return script && list.contains("'strict-dynamic'");
  }

  private static boolean isProof(String source) {
    return source.matches("'(sha256|sha384|sha512|nonce)-[A-Za-z0-9+/_-]+=*'");
  }

  private List<String> list(String directive) {
    List<String> list = directives.get(directive);
    for (String fallback : FALLBACKS.getOrDefault(directive, List.of())) {
      list = list == null ? directives.get(fallback) : list;
    }
    return list;
  }
}
