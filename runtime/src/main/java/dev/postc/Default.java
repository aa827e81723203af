package dev.postc;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a key that a source does not give, for a method of a {@link PostType} interface or a
 * component of a record that one uses.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Default {
  /** The value as JBake's front matter would have it. The compiler checks it. */
  String value();
}
