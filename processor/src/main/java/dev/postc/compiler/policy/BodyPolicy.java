package dev.postc.compiler.policy;

import java.util.List;

/**
 * What is known of a body's policy before the body is part of a document.
 *
 * @param text the policy
 * @param refused what is not among what the author has said in the directives that it falls under
 */
public record BodyPolicy(String text, List<Refused> refused) {
  public BodyPolicy {
    refused = List.copyOf(refused);
  }
}
