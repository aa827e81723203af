package dev.postc.compiler.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A relative reference, split (RFC 3986, section 4.2). Query and fragment keep their mark. */
record RelativeUrl(String path, String query, String fragment) {

  /**
   * Splits a reference that has neither scheme nor authority.
   *
   * @param reference without white space around it
   */
  static RelativeUrl of(String reference) {
    int hash = reference.indexOf('#');
    String fragment = hash < 0 ? "" : reference.substring(hash);
    String rest = hash < 0 ? reference : reference.substring(0, hash);
    int mark = rest.indexOf('?');
    String query = mark < 0 ? "" : rest.substring(mark);
    // Browsers take a backslash for a slash.
    String path = (mark < 0 ? rest : rest.substring(0, mark)).replace('\\', '/');
    return new RelativeUrl(path, query, fragment);
  }

  /**
   * Resolves a relative path against an absolute one (RFC 3986, section 5.2.3 and 5.2.4).
   *
   * @param base absolute
   * @param path relative, not empty
   */
  static String resolve(String base, String path) {
    Segments segments = Segments.of(base, path);
    String resolved = "/" + String.join("/", segments.left());
    // Two slashes would begin an authority.
    return resolved.startsWith("//") ? "/." + resolved : resolved;
  }

  /**
   * Resolves a relative path against a file's.
   *
   * @param file relative to a root
   * @return relative to that root; empty if it would climb above it
   */
  static Optional<String> below(String file, String path) {
    Segments segments = Segments.of("/" + file, path);
    return segments.climbs() ? Optional.empty() : Optional.of(String.join("/", segments.left()));
  }

  /**
   * The shortest relative path from one file to another.
   *
   * @param from absolute
   * @param to absolute
   */
  static String relativize(String from, String to) {
    int common = 0;
    for (int i = 0; i < Math.min(from.length(), to.length()); i++) {
      if (from.charAt(i) != to.charAt(i)) {
        break;
      }
      if (from.charAt(i) == '/') {
        common = i + 1;
      }
    }
    long up = from.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.substring(common);
  }

  /**
   * What a path comes to.
   *
   * @param climbs whether there were more {@code ..} than folders
   */
  private record Segments(List<String> left, boolean climbs) {
    static Segments of(String base, String path) {
      String merged = base.substring(0, base.lastIndexOf('/') + 1) + path;
      List<String> left = new ArrayList<>();
      boolean climbs = false;
      String[] parts = merged.substring(1).split("/", -1);
      for (int i = 0; i < parts.length; i++) {
        boolean last = i == parts.length - 1;
        String part = parts[i].indexOf('%') < 0 ? parts[i] : parts[i].replaceAll("%2[eE]", ".");
        switch (part) {
          case "." -> {
            if (last) {
              left.add("");
            }
          }
          case ".." -> {
            climbs |= left.isEmpty();
            if (!left.isEmpty()) {
              left.remove(left.size() - 1);
            }
            if (last) {
              left.add("");
            }
          }
          default -> left.add(parts[i]);
        }
      }
      return new Segments(left, climbs);
    }
  }
}
