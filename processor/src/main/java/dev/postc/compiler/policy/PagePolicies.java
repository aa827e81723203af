package dev.postc.compiler.policy;

/**
 * The policies of a page, each the value of a field: one line of visible ASCII.
 *
 * @param document that of the whole document; empty if it has none
 * @param body that of the body alone, for those who put it into a document of their own
 */
public record PagePolicies(String document, String body) {
  /** No policies. */
  public static final PagePolicies NONE = new PagePolicies("", "");

  public PagePolicies {
    requireOneLine(document);
    requireOneLine(body);
  }

  /** A policy becomes a field of an answer: with a line break it would be two. */
  private static void requireOneLine(String policy) {
    if (!policy.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      throw new IllegalArgumentException(
          "a policy is not in visible ASCII: " + policy.replaceAll("[^ -~]", "?"));
    }
  }
}
