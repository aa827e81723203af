package dev.postc.compiler.policy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a document needs, as the sources of directives, in the document's order. For one thread. */
final class Needs {
  static final String SELF = "'self'";
  private static final String UNSAFE_HASHES = "'unsafe-hashes'";

  private final Map<Need, Set<String>> sources = new EnumMap<>(Need.class);
  private final Set<Refused> refused = new LinkedHashSet<>();

  /**
   * Notes what no source allows.
   *
   * @param wider the narrowest source that would; empty for a script, of which none is to
   */
  void refuse(Need need, String url, String wider) {
    refused.add(new Refused(need.directive(), url.strip(), wider));
  }

  Set<Refused> refused() {
    return refused;
  }

  void add(Need need, String source) {
    sources.computeIfAbsent(need, n -> new LinkedHashSet<>()).add(source);
  }

  void add(Need need, Collection<String> all) {
    all.forEach(source -> add(need, source));
  }

  /** A text that is allowed by its hash though it stands in no element of its own. */
  void addAttribute(Need need, String text) {
    add(need, UNSAFE_HASHES);
    add(need, Hash.of(text));
  }

  /** The sources of a directive; none if it is not needed. */
  Collection<String> of(Need need) {
    return sources.getOrDefault(need, Set.of());
  }

  /** Whether it loads what may load more, of which the document says nothing. */
  boolean mayLoadMore() {
    return !of(Need.SCRIPT).isEmpty()
        || !of(Need.SCRIPT_ATTRIBUTE).isEmpty()
        || of(Need.STYLE).stream().anyMatch(source -> !source.startsWith("'sha"));
  }
}
