package dev.postc.compiler.html;

import dev.postc.compiler.html.HtmlToken.Attribute;
import java.util.List;
import java.util.Set;

/** Which attributes hold URLs (HTML standard, section "Attributes"; SVG 2, section 16.1). */
public final class UrlAttributes {
  private static final Set<String> OF_ANY_ELEMENT =
      Set.of("href", "src", "cite", "formaction", "xlink:href");

  private UrlAttributes() {}

  /** Whether an attribute has a value that holds URLs. */
  public static boolean holdsUrls(String element, Attribute attribute) {
    boolean hasValue = attribute.quote() != 0 || attribute.valueEnd() > attribute.valueStart();
    return hasValue && (holdsSourceSet(attribute.name()) || holdsUrl(element, attribute.name()));
  }

  /**
   * Where URLs stand in the value of an attribute that holds them.
   *
   * @param value character references replaced
   */
  public static List<UrlSpan> urls(Attribute attribute, String value) {
    if (holdsSourceSet(attribute.name())) {
      return SourceSet.urls(value);
    }
    // Many write the name of who is cited.
    boolean name =
        attribute.name().equals("cite")
            && value.strip().chars().anyMatch(c -> HtmlTokenizer.isSpace((char) c));
    return name ? List.of() : List.of(UrlSpan.trimmed(value));
  }

  private static boolean holdsUrl(String element, String attribute) {
    return OF_ANY_ELEMENT.contains(attribute)
        || switch (attribute) {
          case "poster" -> element.equals("video");
          case "data" -> element.equals("object");
          case "action" -> element.equals("form");
          default -> false;
        };
  }

  /** Whether the value is a list of image candidates. */
  public static boolean holdsSourceSet(String attribute) {
    return attribute.equals("srcset") || attribute.equals("imagesrcset");
  }

  /**
   * Whether a reference without a path means the page that the body belongs to. Elsewhere it means
   * the document that it stands in, such as {@code <use href="#shape">}.
   */
  public static boolean isLink(String element, String attribute) {
    return attribute.equals("href") && (element.equals("a") || element.equals("area"));
  }

  /**
   * Whether a browser opens what the URL leads to as a document, so that scripts in it run; an
   * image or a style sheet runs none.
   */
  public static boolean opensDocument(String element, String attribute) {
    return switch (attribute) {
      case "action", "formaction", "data" -> true;
      case "src" -> Set.of("iframe", "frame", "embed").contains(element);
      case "href", "xlink:href" -> element.equals("a") || element.equals("area");
      default -> false;
    };
  }
}
