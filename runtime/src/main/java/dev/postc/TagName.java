package dev.postc;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A rule for one spelling of a tag, inside {@link PostSite#tags}. A rule of {@link #tag} alone says
 * that the spelling is meant, so that it is not taken for a mistyped other one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface TagName {
  /** The tag as the sources write it. */
  String tag();

  /** The tag that it stands for: posts with {@link #tag} are listed there. Empty: itself. */
  String as() default "";

  /** The simple name of its generated class. Empty: made from the tag. */
  String type() default "";
}
