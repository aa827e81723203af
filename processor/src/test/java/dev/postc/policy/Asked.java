package dev.postc.policy;

/**
 * What a browser asks a policy for.
 *
 * @param directive the one that it falls under
 * @param origin where it comes from; empty for what is inline
 * @param proof the hash or nonce that it has; empty for none
 * @param byScript whether a script that was allowed wants it
 */
record Asked(String directive, String origin, String proof, boolean byScript) {
  boolean isInline() {
    return origin.isEmpty();
  }
}
