package dev.postc.compiler.options;

import dev.postc.compiler.diagnostic.DeclarationPart;
import dev.postc.compiler.diagnostic.Diagnostic;
import dev.postc.compiler.diagnostic.Problem;
import dev.postc.compiler.model.AsciiHost;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The address of the site's root, without a slash at its end. */
record SiteUrl(URI uri) {
  private static final URI STAND_IN = URI.create("http://localhost");
  private static final String FORM =
      "Write the address of the site's root, such as \"https://example.com\" or"
          + " \"https://example.com/blog\"";

  /** The option, else the declaration. */
  static SiteUrl of(
      SiteDeclaration site, BuildEnvironment environment, Consumer<Diagnostic> problems) {
    Optional<String> option = environment.option(BuildOption.URL);
    String text = option.orElse(site.url()).strip();
    Optional<String> flaw = flaw(text);
    if (flaw.isEmpty()) {
      return new SiteUrl(normalize(URI.create(text)));
    }
    String help = flaw.get() + ". " + FORM;
    problems.accept(
        option.isPresent()
            ? Problem.INVALID_OPTION.general(
                help, BuildOption.URL.key(), text, "an absolute address")
            : Problem.INVALID_DECLARATION.in(
                DeclarationPart.of("url"),
                help + site.origin(),
                "url",
                text,
                "an absolute address"));
    return new SiteUrl(STAND_IN);
  }

  private static Optional<String> flaw(String text) {
    if (text.isEmpty()) {
      return Optional.of("No address is given");
    }
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      return Optional.of("It breaks off at character " + (e.getIndex() + 1));
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of("Its scheme is not http or https");
    }
    if (uri.getHost() == null) {
      return Optional.of(asciiForm(uri).orElse("It has no host name"));
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
      return Optional.of("A root has no user, query or fragment");
    }
    if (!isNormal(uri.getRawPath())) {
      return Optional.of("Its path has empty, \".\" or \"..\" segments, or is not percent-encoded");
    }
    return Optional.empty();
  }

  /** What to write for a host name with letters outside ASCII. */
  private static Optional<String> asciiForm(URI uri) {
    String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
    int port = authority.indexOf(':') < 0 ? authority.length() : authority.indexOf(':');
    try {
      String host = AsciiHost.of(authority.substring(0, port));
      String proposal = uri.getScheme() + "://" + host + authority.substring(port);
      return host.equals(authority.substring(0, port)) || new URI(proposal).getHost() == null
          ? Optional.empty()
          : Optional.of(
              "Its host name is not in ASCII: write \"" + proposal + uri.getRawPath() + "\"");
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isNormal(String path) {
    String inner = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return inner.isEmpty()
        || Arrays.stream(inner.substring(1).split("/", -1)).allMatch(SiteUrl::isSegment);
  }

  /** java.net.URI lets letters outside ASCII through; a request line does not. */
  private static boolean isSegment(String segment) {
    return !segment.isEmpty()
        && !segment.equals(".")
        && !segment.equals("..")
        && segment.chars().allMatch(c -> c <= 0x7e);
  }

  private static URI normalize(URI uri) {
    String text = uri.toString();
    return URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
  }
}
