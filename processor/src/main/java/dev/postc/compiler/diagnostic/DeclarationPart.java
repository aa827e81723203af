package dev.postc.compiler.diagnostic;

import java.util.Objects;
import java.util.Optional;

/**
 * A part of a site's declaration, for a mistake in it. A front end knows where it stands.
 *
 * @param element the name of the annotation's element; empty for the annotation as a whole
 * @param index from 0, of the element's values; -1 for all of them, or the only one
 * @param member the name of an element of the annotation that is this value; empty for the value as
 *     a whole
 */
public record DeclarationPart(String element, int index, String member) {
  /** The annotation as a whole. */
  public static final DeclarationPart WHOLE = new DeclarationPart("", -1, "");

  public DeclarationPart {
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(member, "member");
  }

  /** An element of the annotation. */
  public static DeclarationPart of(String element) {
    return new DeclarationPart(element, -1, "");
  }

  /** One of this element's values. */
  public DeclarationPart at(int position) {
    return new DeclarationPart(element, position, "");
  }

  /** An element of the annotation that this value is. */
  public DeclarationPart member(String name) {
    return new DeclarationPart(element, index, name);
  }

  /** The next larger part, for where the author has left this one out; empty of the whole. */
  public Optional<DeclarationPart> around() {
    if (!member.isEmpty()) {
      return Optional.of(at(index));
    }
    if (index >= 0) {
      return Optional.of(of(element));
    }
    return element.isEmpty() ? Optional.empty() : Optional.of(WHOLE);
  }
}
