package dev.postc.compiler.render;

import java.util.Set;

/** Which attributes hold URLs (HTML standard, section "Attributes"; SVG 2, section 16.1). */
final class UrlAttributes {
  private static final Set<String> OF_ANY_ELEMENT =
      Set.of("href", "src", "cite", "formaction", "xlink:href");

  private UrlAttributes() {}

  static boolean holdsUrl(String element, String attribute) {
    return OF_ANY_ELEMENT.contains(attribute)
        || switch (attribute) {
          case "poster" -> element.equals("video");
          case "data" -> element.equals("object");
          case "action" -> element.equals("form");
          default -> false;
        };
  }

  /** Whether the value is a list of image candidates. */
  static boolean holdsSourceSet(String attribute) {
    return attribute.equals("srcset") || attribute.equals("imagesrcset");
  }

  /**
   * Whether a reference without a path means the page that the body belongs to. Elsewhere it means
   * the document that it stands in, such as {@code <use href="#shape">}.
   */
  static boolean isLink(String element, String attribute) {
    return attribute.equals("href") && (element.equals("a") || element.equals("area"));
  }
}
