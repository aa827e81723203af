package dev.postc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Content Security Policy (CSP Level 3): directives, each with its sources. For an app that has a
 * policy of its own and shows a page's {@link Page#html} in its own template:
 *
 * <pre>{@code
 * ContentSecurityPolicy own = ContentSecurityPolicy.parse("default-src 'self'; script-src 'self'");
 * String policy = own.merge(ContentSecurityPolicy.parse(page.csp())).toString();
 * }</pre>
 *
 * <p>Immutable, safe for any number of threads. Two are equal if their directives and sources are,
 * in their order.
 */
public final class ContentSecurityPolicy {
  private static final String DEFAULT = "default-src";
  private static final String NONE = "'none'";
  private static final String FRAMED_BY = "frame-ancestors";
  private static final String UNSAFE_INLINE = "'unsafe-inline'";
  private static final String STRICT_DYNAMIC = "'strict-dynamic'";

  /**
   * What stands for a fetch directive that is not there (section 6.8.3), the first that is. What
   * stands for others comes before them.
   */
  private static final Map<String, List<String>> FALLBACKS = fallbacks();

  /** Where browsers heed 'strict-dynamic' (section 6.7.1.1). */
  private static final Set<String> OF_SCRIPTS =
      Set.of("script-src", "script-src-attr", "script-src-elem", "worker-src");

  private static final Pattern HASH_OR_NONCE =
      Pattern.compile(
          "'(?:sha(?:256|384|512)|nonce)-[a-z0-9+/_-]+={0,2}'", Pattern.CASE_INSENSITIVE);

  /** Directives that list sources as well, and allow everything where they are not there. */
  private static final Set<String> OTHER_LISTS = Set.of("base-uri", "form-action", FRAMED_BY);

  /** By name; a list that allows nothing is empty. */
  private final Map<String, List<String>> directives;

  private static Map<String, List<String>> fallbacks() {
    Map<String, List<String>> fallbacks = new LinkedHashMap<>();
    fallbacks.put(DEFAULT, List.of());
    for (String name :
        List.of(
            "child-src",
            "connect-src",
            "font-src",
            "img-src",
            "manifest-src",
            "media-src",
            "object-src",
            "prefetch-src",
            "script-src",
            "style-src")) {
      fallbacks.put(name, List.of(DEFAULT));
    }
    fallbacks.put("frame-src", List.of("child-src", DEFAULT));
    fallbacks.put("script-src-attr", List.of("script-src", DEFAULT));
    fallbacks.put("script-src-elem", List.of("script-src", DEFAULT));
    fallbacks.put("style-src-attr", List.of("style-src", DEFAULT));
    fallbacks.put("style-src-elem", List.of("style-src", DEFAULT));
    fallbacks.put("worker-src", List.of("child-src", "script-src", DEFAULT));
    return Collections.unmodifiableMap(fallbacks);
  }

  private ContentSecurityPolicy(Map<String, List<String>> directives) {
    this.directives = Collections.unmodifiableMap(directives);
  }

  /**
   * Reads a policy (section 2.2.1). Of a directive that is given twice the first counts, as in
   * browsers; unknown ones are kept.
   *
   * @param policy the value of one {@code Content-Security-Policy} field; may be empty
   * @throws IllegalArgumentException if it has a comma, which would begin a second policy, or a
   *     character that is not in visible ASCII, a space or a tab
   */
  public static ContentSecurityPolicy parse(String policy) {
    policy
        .chars()
        .filter(c -> c == ',' || c >= 0x7f || (c < ' ' && c != '\t'))
        .findFirst()
        .ifPresent(
            c -> {
              throw new IllegalArgumentException(
                  "a policy cannot have the character U+%04X".formatted(c));
            });
    Map<String, List<String>> directives = new LinkedHashMap<>();
    for (String directive : policy.split(";", -1)) {
      List<String> words = List.of(directive.strip().split("[ \t]+"));
      String name = words.get(0).toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        directives.putIfAbsent(name, sources(name, words.subList(1, words.size())));
      }
    }
    return new ContentSecurityPolicy(directives);
  }

  private static List<String> sources(String name, List<String> words) {
    Set<String> sources = new LinkedHashSet<>(words);
    if (listsSources(name)) {
      // Beside others it means nothing.
      sources.removeIf(NONE::equalsIgnoreCase);
    }
    return List.copyOf(sources);
  }

  private static boolean listsSources(String name) {
    return FALLBACKS.containsKey(name) || OTHER_LISTS.contains(name);
  }

  /**
   * This policy with all that another one allows: of each directive the sources of both. A fetch
   * directive that only one of them has is joined with what stands for it in the other, such as
   * {@code default-src}. What this policy does not restrict at all stays so; what the other one is
   * silent about, it adds nothing to.
   *
   * <p>A {@code frame-ancestors} that is {@code 'none'} in one of them stays so: no page needs to
   * be in another one.
   *
   * <p>What a browser would ignore in one of them, it is not made to heed by the other: an {@code
   * 'unsafe-inline'} beside a nonce or a hash, as older browsers get it, is left out. What it would
   * ignore because of the other, it is made to heed: with {@code 'unsafe-inline'}, hashes and
   * nonces are left out; {@code 'strict-dynamic'}, which counts for scripts and workers, stays only
   * if the other one has it as well, or names no origins, since beside it they count for nothing;
   * where it goes, so do the origins that it silenced. Directives that list no sources, such as
   * {@code sandbox}, are this policy's and, where it does not have them, the other's.
   *
   * @return a new policy; it may have a directive that neither has, where each had another one for
   *     it
   */
  public ContentSecurityPolicy merge(ContentSecurityPolicy other) {
    Objects.requireNonNull(other, "other");
    Set<String> names = new LinkedHashSet<>(directives.keySet());
    names.addAll(other.directives.keySet());
    Map<String, List<String>> merged = new LinkedHashMap<>();
    for (String name : names) {
      List<String> sources = merged(name, other);
      if (sources != null) {
        merged.put(name, sources);
      }
    }
    for (String name : FALLBACKS.keySet()) {
      List<String> sources = names.contains(name) ? null : merged(name, other);
      if (sources != null && !Set.copyOf(sources).equals(Set.copyOf(effective(name, merged)))) {
        merged.put(name, sources);
      }
    }
    return new ContentSecurityPolicy(merged);
  }

  /** What both give a directive; {@code null} if the result is not to have it. */
  private List<String> merged(String name, ContentSecurityPolicy other) {
    List<String> own = effective(name, directives);
    List<String> added = effective(name, other.directives);
    if (!listsSources(name)) {
      return own == null ? added : own;
    }
    return own == null || added == null ? own : union(name, own, added);
  }

  /** The sources of a directive, or of what stands for it; {@code null} if nothing does. */
  private static List<String> effective(String name, Map<String, List<String>> directives) {
    List<String> sources = directives.get(name);
    for (String fallback : FALLBACKS.getOrDefault(name, List.of())) {
      if (sources == null) {
        sources = directives.get(fallback);
      }
    }
    return sources;
  }

  private static List<String> union(String name, List<String> first, List<String> second) {
    if (name.equals(FRAMED_BY) && (first.isEmpty() || second.isEmpty())) {
      return List.of();
    }
    boolean scripts = OF_SCRIPTS.contains(name);
    List<String> own = heeded(first, scripts);
    List<String> added = heeded(second, scripts);
    boolean undynamic = scripts && (namesOrigins(own) || namesOrigins(added));
    Set<String> all = new LinkedHashSet<>(undynamic ? withoutDynamic(own) : own);
    all.addAll(undynamic ? withoutDynamic(added) : added);
    if (has(all, UNSAFE_INLINE)) {
      all.removeIf(source -> HASH_OR_NONCE.matcher(source).matches());
    }
    return List.copyOf(all);
  }

  /** Without an 'unsafe-inline' that the list's other sources silence (section 6.7.3.2). */
  private static List<String> heeded(List<String> sources, boolean scripts) {
    return (scripts && has(sources, STRICT_DYNAMIC))
            || sources.stream().anyMatch(source -> HASH_OR_NONCE.matcher(source).matches())
        ? sources.stream().filter(source -> !source.equalsIgnoreCase(UNSAFE_INLINE)).toList()
        : sources;
  }

  /** Without 'strict-dynamic' and what it makes browsers ignore (section 8.2). */
  private static List<String> withoutDynamic(List<String> sources) {
    return has(sources, STRICT_DYNAMIC)
        ? sources.stream()
            .filter(source -> !isSilencedByDynamic(source))
            .filter(source -> !source.equalsIgnoreCase(STRICT_DYNAMIC))
            .toList()
        : sources;
  }

  /** Whether the list allows what it would not beside 'strict-dynamic'. */
  private static boolean namesOrigins(List<String> sources) {
    return !has(sources, STRICT_DYNAMIC)
        && sources.stream().anyMatch(ContentSecurityPolicy::isSilencedByDynamic);
  }

  private static boolean isSilencedByDynamic(String source) {
    return !source.startsWith("'")
        || source.equalsIgnoreCase("'self'")
        || source.equalsIgnoreCase(UNSAFE_INLINE);
  }

  private static boolean has(Collection<String> sources, String keyword) {
    return sources.stream().anyMatch(keyword::equalsIgnoreCase);
  }

  /** The policy as the value of a field: one line of visible ASCII. */
  @Override
  public String toString() {
    List<String> texts = new ArrayList<>();
    directives.forEach(
        (name, sources) ->
            texts.add(
                sources.isEmpty()
                    ? name + (listsSources(name) ? " " + NONE : "")
                    : name + " " + String.join(" ", sources)));
    return String.join("; ", texts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContentSecurityPolicy that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
