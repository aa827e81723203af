package dev.postc.compiler.render;

import java.util.ArrayList;
import java.util.List;

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
    String merged = base.substring(0, base.lastIndexOf('/') + 1) + path;
    List<String> segments = new ArrayList<>();
    String[] parts = merged.substring(1).split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      switch (parts[i].replace("%2e", ".").replace("%2E", ".")) {
        case "." -> {
          if (last) {
            segments.add("");
          }
        }
        case ".." -> {
          if (!segments.isEmpty()) {
            segments.remove(segments.size() - 1);
          }
          if (last) {
            segments.add("");
          }
        }
        default -> segments.add(parts[i]);
      }
    }
    String resolved = "/" + String.join("/", segments);
    // Two slashes would begin an authority.
    return resolved.startsWith("//") ? "/." + resolved : resolved;
  }
}
