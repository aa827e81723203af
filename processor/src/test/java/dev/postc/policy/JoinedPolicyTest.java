package dev.postc.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postc.ContentSecurityPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of any two policies, the joined one allows what one of them does, and nothing else. What they
 * allow is asked of a browser's rules, written down a second time.
 */
class JoinedPolicyTest {
  private static final List<String> FETCHED =
      List.of(
          "default-src",
          "child-src",
          "script-src",
          "style-src",
          "frame-src",
          "img-src",
          "script-src-attr",
          "script-src-elem",
          "style-src-attr",
          "style-src-elem",
          "worker-src");

  private static final List<String> OTHERS = List.of("base-uri", "form-action");

  private static final List<String> SOURCES =
      List.of(
          "'none'",
          "'self'",
          "'SELF'",
          "a.test",
          "b.test",
          "'unsafe-inline'",
          "'Unsafe-Inline'",
          "'strict-dynamic'",
          "'sha256-A='",
          "'sha384-B='",
          "'nonce-x'",
          "'sha1-A='",
          "'nonce-'");

  private static final List<Asked> ALL = everything();

  static List<Long> seeds() {
    return new Random(7).longs(40).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allowsWhatEitherDoesAndNoMore(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String own = policy(random);
      String other = policy(random);
      ContentSecurityPolicy merged =
          ContentSecurityPolicy.parse(own).merge(ContentSecurityPolicy.parse(other));
      BrowserRules first = new BrowserRules(own);
      BrowserRules second = new BrowserRules(other);
      BrowserRules joined = new BrowserRules(merged.toString());
      for (Asked asked : ALL) {
        boolean wanted =
            first.allows(asked) || (second.restricts(asked.directive()) && second.allows(asked));
        boolean lost = joined.losesFor(asked);
        assertThat(joined.allows(asked) || lost)
            .as("%s by %s | %s = %s", asked, own, other, merged)
            .isEqualTo(wanted || lost);
      }
    }
  }

  private static String policy(Random random) {
    List<String> directives = new ArrayList<>();
    for (String name : FETCHED) {
      if (random.nextInt(3) == 0) {
        directives.add(directive(name, random));
      }
    }
    for (String name : OTHERS) {
      if (random.nextInt(4) == 0) {
        directives.add(directive(name, random));
      }
    }
    return String.join("; ", directives);
  }

  private static String directive(String name, Random random) {
    StringBuilder text = new StringBuilder(name);
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(' ').append(SOURCES.get(random.nextInt(SOURCES.size())));
    }
    return text.toString();
  }

  private static List<Asked> everything() {
    List<Asked> all = new ArrayList<>();
    List<String> names = new ArrayList<>(FETCHED);
    names.removeAll(List.of("default-src", "child-src", "script-src", "style-src"));
    names.addAll(OTHERS);
    names.add("font-src");
    for (String name : names) {
      for (String origin : List.of("'self'", "a.test", "b.test", "c.test")) {
        all.add(new Asked(name, origin, "", false));
      }
    }
    for (String name : List.of("script-src-elem", "worker-src")) {
      all.add(new Asked(name, "c.test", "", true));
      all.add(new Asked(name, "a.test", "", true));
    }
    all.add(new Asked("script-src-elem", "c.test", "'nonce-x'", false));
    for (String name :
        List.of("script-src-elem", "script-src-attr", "style-src-elem", "style-src-attr")) {
      for (String proof : List.of("'nonce-x'", "'sha256-A='", "'sha384-B='", "'sha256-C='")) {
        all.add(new Asked(name, "", proof, false));
      }
    }
    return all;
  }
}
