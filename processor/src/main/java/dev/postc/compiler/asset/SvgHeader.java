package dev.postc.compiler.asset;

import dev.postc.compiler.html.HtmlText;
import dev.postc.compiler.html.HtmlToken;
import dev.postc.compiler.html.HtmlToken.Attribute;
import dev.postc.compiler.html.HtmlToken.StartTag;
import dev.postc.compiler.html.HtmlTokenizer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size in an SVG file (SVG 2, section 8.2 and 8.8): that of its root in pixels, else that of
 * its view box, scaled to the side that the root says.
 */
final class SvgHeader {
  /** The root stands at the start, behind comments and a document type at most. */
  private static final int SEARCHED = 64 << 10;

  private static final Pattern PIXELS = Pattern.compile("\\s*\\+?(\\d*\\.?\\d+)(?:px)?\\s*");

  private SvgHeader() {}

  static boolean isSvg(ImageBytes bytes) {
    return root(start(bytes)).isPresent();
  }

  static Optional<ImageSize> size(ImageBytes bytes) {
    String text = start(bytes);
    return root(text).flatMap(root -> size(text, root));
  }

  private static String start(ImageBytes bytes) {
    return new String(bytes.bytes(), 0, Math.min(SEARCHED, bytes.length()), StandardCharsets.UTF_8);
  }

  private static Optional<StartTag> root(String text) {
    if (text.indexOf("<svg") < 0 && text.indexOf(":svg") < 0) {
      return Optional.empty();
    }
    for (HtmlToken token : HtmlTokenizer.tokens(text)) {
      if (token instanceof StartTag tag) {
        String name = tag.name().substring(tag.name().indexOf(':') + 1);
        return name.equals("svg") ? Optional.of(tag) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<ImageSize> size(String text, StartTag root) {
    OptionalDouble width = pixels(value(text, root, "width"));
    OptionalDouble height = pixels(value(text, root, "height"));
    if (width.isPresent() && height.isPresent()) {
      return rounded(width.getAsDouble(), height.getAsDouble());
    }
    String[] box = value(text, root, "viewbox").strip().split("[\\s,]+", -1);
    if (box.length != 4) {
      return Optional.empty();
    }
    OptionalDouble boxWidth = pixels(box[2]);
    OptionalDouble boxHeight = pixels(box[3]);
    if (boxWidth.isEmpty() || boxHeight.isEmpty()) {
      return Optional.empty();
    }
    double ratio = boxWidth.getAsDouble() / boxHeight.getAsDouble();
    if (width.isPresent()) {
      return rounded(width.getAsDouble(), width.getAsDouble() / ratio);
    }
    return height.isPresent()
        ? rounded(height.getAsDouble() * ratio, height.getAsDouble())
        : rounded(boxWidth.getAsDouble(), boxHeight.getAsDouble());
  }

  private static Optional<ImageSize> rounded(double width, double height) {
    return ImageBytes.size((int) Math.round(width), (int) Math.round(height));
  }

  private static String value(String text, StartTag tag, String name) {
    Attribute attribute = tag.attribute(name);
    return attribute == null ? "" : HtmlText.unescape(attribute.raw(text), true);
  }

  private static OptionalDouble pixels(String value) {
    Matcher number = PIXELS.matcher(value);
    return number.matches()
        ? OptionalDouble.of(Double.parseDouble(number.group(1)))
        : OptionalDouble.empty();
  }
}
