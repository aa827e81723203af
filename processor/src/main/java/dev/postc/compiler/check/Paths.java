package dev.postc.compiler.check;

import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.Alias;
import dev.postc.compiler.model.PercentEncoding;
import dev.postc.compiler.read.Field;
import dev.postc.compiler.read.Value.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks {@code slug}, {@code permalink} and {@code aliases}. */
final class Paths {
  /** What Jekyll, Hugo and Roq would put something in for. */
  private static final Pattern PLACEHOLDER = Pattern.compile("(?<![^/._-]):[a-z][a-z_]*");

  private Paths() {}

  /** The slug, decoded. */
  static Optional<String> slug(Field field, FieldReports reports) {
    String slug = field.value();
    String fault = slugFault(slug);
    if (fault == null) {
      return Optional.of(slug);
    }
    reports.report(Problem.INVALID_SLUG, field, fault + " " + Problem.INVALID_SLUG.hint(), slug);
    return Optional.empty();
  }

  /** The permalink, percent-encoded. */
  static Optional<String> permalink(Field field, FieldReports reports) {
    String fault = pathFault(field.value());
    if (fault == null) {
      return Optional.of(PercentEncoding.path(field.value()));
    }
    reports.report(
        Problem.INVALID_PERMALINK,
        field,
        fault + " " + Problem.INVALID_PERMALINK.hint(),
        field.value());
    return Optional.empty();
  }

  static List<Alias> aliases(Field field, FieldReports reports) {
    List<Alias> aliases = new ArrayList<>();
    for (Item item : Item.of(field)) {
      if (OldSource.isName(item.text())) {
        OldSource.alias(item, reports).ifPresent(aliases::add);
        continue;
      }
      String fault =
          item.text().isEmpty()
              ? (field.content() instanceof Scalar ? "Delete the comma" : "Delete this item")
                  + ", or write a path."
              : pathFault(item.text());
      if (fault == null) {
        aliases.add(new Alias(PercentEncoding.path(item.text()), item.span(), Optional.empty()));
      } else {
        reports.report(
            Problem.INVALID_ALIAS,
            item.span(),
            fault + " " + Problem.INVALID_ALIAS.hint(),
            item.text());
      }
    }
    return List.copyOf(aliases);
  }

  private static String slugFault(String slug) {
    if (slug.equals(".") || slug.equals("..")) {
      return "It would name a folder.";
    }
    if (slug.indexOf('/') >= 0) {
      return "It has a \"/\"; permalink sets a whole path.";
    }
    for (char c : new char[] {'\\', '?', '#'}) {
      if (slug.indexOf(c) >= 0) {
        return "It has a \"" + c + "\".";
      }
    }
    String decoded = PercentEncoding.decode(slug);
    if (!decoded.equals(slug)) {
      return "Write \"" + decoded + "\": it is percent-encoded for you.";
    }
    if (slug.endsWith(".html")) {
      return "Write \"" + slug.substring(0, slug.length() - ".html".length()) + "\".";
    }
    return null;
  }

  /** What is wrong with an absolute path, or null. */
  private static String pathFault(String path) {
    if (path.startsWith("//") || path.contains("://")) {
      return "Leave out the host: write only the path, which starts with one \"/\".";
    }
    if (path.indexOf('?') >= 0 || path.indexOf('#') >= 0) {
      return "Leave out the query and the fragment, or write %3F for a question mark and %23 for a"
          + " number sign.";
    }
    Matcher placeholder = PLACEHOLDER.matcher(path);
    if (placeholder.find()) {
      return "Nothing is put in for \""
          + placeholder.group()
          + "\": write the path itself. A colon that is meant is written %3A.";
    }
    if (path.indexOf('\\') >= 0) {
      return "Write \"/\" in place of \"\\\".";
    }
    if (!path.startsWith("/")) {
      return "Write \"/" + path + "\".";
    }
    String decoded = PercentEncoding.decode(path);
    // One that is not encoded was reported when the file was read.
    if (hasControl(decoded) && !hasControl(path)) {
      return "It has a control character.";
    }
    for (String segment : decoded.split("/", -1)) {
      if (segment.equals(".") || segment.equals("..")) {
        return "Write it without the segment \"" + segment + "\".";
      }
    }
    return null;
  }

  private static boolean hasControl(String text) {
    return text.codePoints().anyMatch(Character::isISOControl);
  }
}
