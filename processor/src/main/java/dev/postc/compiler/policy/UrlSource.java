package dev.postc.compiler.policy;

import dev.postc.compiler.model.PercentEncoding;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source that allows what a URL leads to: its origin. A URL is read as browsers do (URL
 * standard, section 4.4), as far as its origin goes.
 */
final class UrlSource {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern NETWORK = Pattern.compile("https?|wss?");

  /** Slashes, user information, host and port. */
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?s)[/\\\\]*+(?:[^/\\\\?#]*@)?([^/\\\\?#:@]*)(?::([0-9]{0,5}))?(?:[/\\\\?#].*)?");

  /** What a source can have for a host; no address of IPv6 is among it (section 2.3.1). */
  private static final Pattern HOST = Pattern.compile("[a-z0-9-]++(?:\\.[a-z0-9-]++)*+\\.?");

  private UrlSource() {}

  /** What browsers read: a URL without what they drop of it. */
  static String cleaned(String url) {
    int start = 0;
    int end = url.length();
    while (start < end && url.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && url.charAt(end - 1) <= ' ') {
      end--;
    }
    return url.substring(start, end).replaceAll("[\t\n\r]", "");
  }

  /** The scheme of a cleaned URL, in lower case; empty for a relative one. */
  static String scheme(String url) {
    int colon = url.indexOf(':');
    return colon > 0 && SCHEME.matcher(url.substring(0, colon + 1)).matches()
        ? url.substring(0, colon).toLowerCase(Locale.ROOT)
        : "";
  }

  /** The source; empty for a URL that leads nowhere, or to what no source can name. */
  static Optional<String> of(String url) {
    String cleaned = cleaned(url);
    String scheme = scheme(cleaned);
    if (NETWORK.matcher(scheme).matches()) {
      return host(cleaned.substring(scheme.length() + 1), scheme);
    }
    if (!scheme.isEmpty()) {
      return scheme.equals("javascript") || scheme.equals("about")
          ? Optional.empty()
          : Optional.of(scheme + ":");
    }
    return isSlash(cleaned, 0) && isSlash(cleaned, 1) ? host(cleaned, "") : Optional.of(Needs.SELF);
  }

  private static Optional<String> host(String rest, String scheme) {
    Matcher authority = AUTHORITY.matcher(rest.replace("\f", ""));
    if (!authority.matches()) {
      return Optional.empty();
    }
    String host;
    try {
      host =
          IDN.toASCII(PercentEncoding.decode(authority.group(1)), IDN.ALLOW_UNASSIGNED)
              .toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (!HOST.matcher(host).matches()) {
      return Optional.empty();
    }
    String port = authority.group(2);
    boolean standard = port == null || port.isEmpty() || port.equals(standardPort(scheme));
    return Optional.of(
        (scheme.isEmpty() ? "" : scheme + "://")
            + host
            + (standard ? "" : ":" + Integer.parseInt(port)));
  }

  private static String standardPort(String scheme) {
    return switch (scheme) {
      case "http", "ws" -> "80";
      case "https", "wss" -> "443";
      default -> "";
    };
  }

  private static boolean isSlash(String url, int at) {
    return at < url.length() && (url.charAt(at) == '/' || url.charAt(at) == '\\');
  }
}
