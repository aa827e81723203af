package dev.postc.compiler.schema;

import java.util.List;
import java.util.Set;

/**
 * An interface that says what the front matter of a type has.
 *
 * @param word the type
 * @param className canonical
 * @param post whether its sources are posts
 * @param kinds the words of all kinds that it is an instance of, its own among them
 * @param properties by name
 * @param lints javac's names of the warnings for naming it
 * @param implementationLints those and the ones for naming what its methods name
 * @param state what became of reading it
 */
public record Kind(
    String word,
    String className,
    boolean post,
    Set<String> kinds,
    List<Property> properties,
    Set<String> lints,
    Set<String> implementationLints,
    State state) {
  public Kind {
    kinds = Set.copyOf(kinds);
    properties = List.copyOf(properties);
    lints = Set.copyOf(lints);
    implementationLints = Set.copyOf(implementationLints);
  }

  /** This kind in another state. */
  public Kind with(State other) {
    return new Kind(word, className, post, kinds, properties, lints, implementationLints, other);
  }

  /** What became of reading an interface; what is not sound was reported. */
  public enum State {
    SOUND,
    /** Some of its methods cannot be properties; all keys are known. */
    FLAWED,
    /** Not even its keys are known; {@code className} may be a stand-in. */
    UNREADABLE
  }

  /** Of the names and types of its properties: what generated classes and packs must share. */
  public String signature() {
    return Signature.of(properties);
  }

  /** Whether it can be implemented. */
  public boolean sound() {
    return state == State.SOUND;
  }
}
