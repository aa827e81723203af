package dev.postc.compiler.csp;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The directives that there are (CSP Level 3, section 6; Trusted Types; Mixed Content). */
final class Directives {
  /** Those whose values are sources. */
  static final Set<String> OF_SOURCES =
      Set.of(
          ("base-uri child-src connect-src default-src font-src form-action frame-ancestors"
                  + " frame-src img-src manifest-src media-src object-src script-src"
                  + " script-src-attr script-src-elem style-src style-src-attr style-src-elem"
                  + " worker-src")
              .split(" "));

  /** Those that have words of their own, which are taken as they are. */
  private static final Set<String> OF_WORDS =
      Set.of("report-to", "report-uri", "require-trusted-types-for", "sandbox", "trusted-types");

  /** Those that have nothing. */
  static final Set<String> ALONE = Set.of("upgrade-insecure-requests");

  static final List<String> ALL =
      Stream.of(OF_SOURCES, OF_WORDS, ALONE).flatMap(Set::stream).sorted().toList();

  private Directives() {}
}
