package dev.postc.compiler.policy;

import dev.postc.compiler.model.AsciiHost;
import dev.postc.compiler.model.PercentEncoding;
import dev.postc.compiler.url.UrlText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source that allows what a URL leads to: its origin. A URL is read as browsers do (URL
 * standard, section 4.4), as far as its origin goes.
 */
final class UrlSource {
  private static final Pattern NETWORK = Pattern.compile("https?|wss?");

  /** Slashes, user information, host and port. */
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?s)[/\\\\]*+(?:[^/\\\\?#]*@)?(\\[[0-9A-Fa-f:.]*\\]|[^/\\\\?#:@]*)"
              + "(?::([0-9]{0,5}))?(?:[/\\\\?#].*)?");

  /** What a source can have for a host (section 2.3.1). */
  private static final Pattern HOST = Pattern.compile("[a-z0-9-]++(?:\\.[a-z0-9-]++)*+\\.?");

  /** What browsers load from although no source can have it: underscores, addresses of IPv6. */
  private static final Pattern OTHER_HOST =
      Pattern.compile(
          "\\[[0-9a-f:.]++\\]|[a-z0-9_~!$&'()*+,;=-]++(?:\\.[a-z0-9_~!$&'()*+,;=-]++)*+\\.?");

  /** Which browsers write as an address of IPv4: it is a source only if it is written so. */
  private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:[0-9]++|0x[0-9a-f]*+)\\.?");

  private static final Pattern IPV4 = Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})(?:\\.(?!$)|$)){4}");

  /** What is longer has no address (RFC 1035, section 2.3.4). */
  private static final int LONGEST_HOST = 253;

  private UrlSource() {}

  /** The source; empty for a URL that leads nowhere, or to what no source can name. */
  static Optional<String> of(String url) {
    String cleaned = UrlText.cleaned(url);
    String scheme = UrlText.scheme(cleaned).orElse("");
    if (!scheme.isEmpty() && !NETWORK.matcher(scheme).matches()) {
      return scheme.equals("javascript") || scheme.equals("about")
          ? Optional.empty()
          : Optional.of(scheme + ":");
    }
    return hasHost(cleaned, scheme)
        ? origin(cleaned, scheme)
            .filter(origin -> isSource(origin.host()))
            .map(origin -> origin.prefix() + origin.host() + origin.suffix())
        : Optional.of(Needs.SELF);
  }

  /**
   * The narrowest source that allows what no source names alone: the domain of a host of which a
   * part can be named, else the scheme. Empty for all other URLs.
   */
  static Optional<String> widerThan(String url) {
    String cleaned = UrlText.cleaned(url);
    String scheme = UrlText.scheme(cleaned).orElse("");
    if (!hasHost(cleaned, scheme)) {
      return Optional.empty();
    }
    return origin(cleaned, scheme)
        .filter(origin -> !isSource(origin.host()) && OTHER_HOST.matcher(origin.host()).matches())
        .map(
            origin -> {
              String domain = origin.host().replaceFirst(".*[^a-z0-9.-][^.]*+\\.?", "");
              return domain.indexOf('.') > 0 && isSource(domain)
                  ? origin.prefix() + "*." + domain + origin.suffix()
                  : (scheme.isEmpty() ? "https" : scheme) + ":";
            });
  }

  private static boolean hasHost(String cleaned, String scheme) {
    return scheme.isEmpty()
        ? isSlash(cleaned, 0) && isSlash(cleaned, 1)
        : NETWORK.matcher(scheme).matches();
  }

  private static boolean isSource(String host) {
    return HOST.matcher(host).matches()
        && (!NUMERIC.matcher(host).matches() || IPV4.matcher(host).matches());
  }

  /**
   * Where a URL leads to.
   *
   * @param prefix the scheme, as a source begins with it
   * @param suffix the port, as a source ends with it
   */
  private record Origin(String prefix, String host, String suffix) {}

  private static Optional<Origin> origin(String cleaned, String scheme) {
    String rest = scheme.isEmpty() ? cleaned : cleaned.substring(scheme.length() + 1);
    Matcher authority = AUTHORITY.matcher(rest.replace("\f", ""));
    if (!authority.matches() || authority.group(1).length() > LONGEST_HOST) {
      return Optional.empty();
    }
    String port = authority.group(2);
    boolean standard = port == null || port.isEmpty() || port.equals(standardPort(scheme));
    return Optional.of(
        new Origin(
            scheme.isEmpty() ? "" : scheme + "://",
            AsciiHost.of(PercentEncoding.decode(authority.group(1))),
            standard ? "" : ":" + Integer.parseInt(port)));
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
