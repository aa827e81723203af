package dev.postc;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the key of a method of a {@link PostType} interface, or of a component of a record that one
 * uses. Without it the key is the method's or component's own name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Key {
  /** The key in the front matter. */
  String value();
}
