package dev.postc;

import java.util.Objects;

/**
 * A heading of a page's body.
 *
 * @param level 1 to 6
 * @param id the value of its {@code id} attribute; a link to it ends in {@code #} and this id,
 *     percent-encoded
 * @param text its text without markup
 */
public record Heading(int level, String id, String text) {
  /** Checks that nothing is null. */
  public Heading {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }
}
