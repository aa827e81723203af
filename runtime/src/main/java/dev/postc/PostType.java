package dev.postc;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface the kind of all sources of a type: each of its abstract methods is a key of
 * their front matter, and no other custom key is allowed.
 *
 * <pre>{@code
 * @PostType("talk")
 * public interface Talk extends Post {
 *   String venue();
 *   Optional<URI> video();
 *   @Key("talk-length") @Default("45") int minutes();
 * }
 * }</pre>
 *
 * <p>A kind extends {@link Post} or {@link Page}, directly or through another interface: so it is
 * said whether sources of the type are posts. It concerns every site of its module.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PostType {
  /** The value of {@code type} in the front matter. */
  String value();
}
