package dev.postc.compiler.url;

import dev.postc.compiler.model.PercentEncoding;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The form of URLs, as browsers read it (URL standard, section 4.4). */
public final class UrlText {
  private static final Set<String> SCRIPT_SCHEMES = Set.of("javascript", "vbscript");
  private static final Set<String> DOCUMENTS =
      Set.of("image/svg+xml", "application/xhtml+xml", "application/xml", "text/xml");
  private static final String HTML = "text/html";

  private UrlText() {}

  /** Without what browsers drop: control characters around it; tabs and line breaks in it. */
  public static String cleaned(String url) {
    int start = 0;
    int end = url.length();
    while (start < end && url.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && url.charAt(end - 1) <= ' ') {
      end--;
    }
    return withoutLineBreaks(url.substring(start, end));
  }

  /** Browsers drop them from URLs. */
  public static String withoutLineBreaks(String url) {
    return url.replace("\n", "").replace("\r", "").replace("\t", "");
  }

  /** Whether it begins with one slash. */
  public static boolean isRootAbsolute(String url) {
    return !url.isEmpty()
        && isSlash(url.charAt(0))
        && (url.length() == 1 || !isSlash(url.charAt(1)));
  }

  static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  /** The scheme in lower case; empty if there is none (RFC 3986, section 3.1). */
  public static Optional<String> scheme(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (c == ':') {
        return i > 0 ? Optional.of(url.substring(0, i).toLowerCase(Locale.ROOT)) : Optional.empty();
      }
      if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * What a URL begins with if a browser that follows it runs a script that is in the URL itself.
   *
   * @param opensDocument whether what it leads to is opened as a document of its own, in which even
   *     XML may have scripts
   */
  static Optional<String> script(String scheme, String url, boolean opensDocument) {
    if (SCRIPT_SCHEMES.contains(scheme)) {
      return Optional.of(scheme + ":");
    }
    if (!scheme.equals("data")) {
      return Optional.empty();
    }
    int start = url.indexOf(':') + 1;
    int end = start;
    while (end < url.length() && ",;".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String type = url.substring(start, end).strip().toLowerCase(Locale.ROOT);
    return type.equals(HTML) || (opensDocument && DOCUMENTS.contains(type))
        ? Optional.of("data:" + type)
        : Optional.empty();
  }

  /** One form for all spellings of a path. */
  static String canonical(String path) {
    StringBuilder out = new StringBuilder(path.length());
    String[] segments = path.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      out.append(i == 0 ? "" : "/")
          .append(PercentEncoding.segment(PercentEncoding.decode(segments[i])));
    }
    return out.toString();
  }
}
