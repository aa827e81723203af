package dev.postc.compiler.url;

import dev.postc.compiler.model.Absences;
import dev.postc.compiler.model.PercentEncoding;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.source.ContentFiles;
import dev.postc.compiler.url.Target.Broken;
import dev.postc.compiler.url.Target.Document;
import dev.postc.compiler.url.Target.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says what a URL of a source means. Immutable, safe for any number of threads.
 *
 * <ul>
 *   <li>A relative path that leads from the source file to another source is that source's page. If
 *       it does not, it is resolved against the page's own path (RFC 3986, section 5); if there is
 *       no page either, it is a file beside the sources.
 *   <li>A path from the root is that of a page, of a generated document, of an alias, or of a
 *       source or file below the content root. Without the site's prefix, or named as outside, it
 *       is another part of the application's.
 *   <li>A URL that begins with the site's own address is such a path; any other with a scheme or a
 *       host is not of the site.
 * </ul>
 */
public final class SiteUrls {
  private static final Set<String> NETWORK = Set.of("http", "https");

  private final String prefix;
  private final String origin;
  private final Absences absences;
  private final ContentFiles files;
  private final List<String> outside;
  private final SiteTargets targets;
  private final Map<Fault, NearPaths> near = new ConcurrentHashMap<>();

  /**
   * @param outside paths below the root that other parts of the application serve; one that ends in
   *     {@code /} is that of everything below it, and of itself without the slash
   */
  public SiteUrls(SiteModel site, Absences absences, ContentFiles files, List<String> outside) {
    this.prefix = site.prefix();
    this.origin = origin(site);
    this.absences = absences;
    this.files = files;
    this.outside = outside.stream().map(UrlText::canonical).toList();
    this.targets = new SiteTargets(site, absences);
  }

  private static String origin(SiteModel site) {
    String authority = site.url().getRawAuthority();
    return (site.url().getScheme() + "://" + authority).toLowerCase(Locale.ROOT);
  }

  /**
   * What a URL means.
   *
   * @param url as the author wrote it, character references replaced
   * @param opensDocument whether what it leads to is opened as a document: a link, a frame, a form
   */
  public Resolved resolve(UrlBase base, String url, boolean opensDocument) {
    String cleaned = UrlText.cleaned(url);
    Optional<String> scheme = UrlText.scheme(cleaned);
    if (scheme.isPresent()) {
      return UrlText.script(scheme.get(), cleaned, opensDocument)
          .map(script -> new Resolved(new Target.Script(script), cleaned, ""))
          .orElseGet(() -> own(cleaned));
    }
    if (cleaned.isEmpty() || !UrlText.isSlash(cleaned.charAt(0))) {
      return relative(base, RelativeUrl.of(cleaned));
    }
    return UrlText.isRootAbsolute(cleaned)
        ? fromRoot(cleaned, RelativeUrl.of(cleaned))
        : ofOthers(cleaned);
  }

  /** Whether a URL is that of another server: it has a host that is not the site's. */
  public boolean isElsewhere(String url) {
    String cleaned = UrlText.cleaned(url);
    Optional<String> scheme = UrlText.scheme(cleaned);
    if (scheme.isPresent()) {
      return NETWORK.contains(scheme.get()) && !isOwn(cleaned);
    }
    boolean host =
        cleaned.length() > 1
            && UrlText.isSlash(cleaned.charAt(0))
            && UrlText.isSlash(cleaned.charAt(1));
    return host && !isOwn(origin.substring(0, origin.indexOf(':') + 1) + cleaned);
  }

  private static Resolved ofOthers(String url) {
    return new Resolved(new Target.Outside(), url, "");
  }

  /** A URL with a scheme: perhaps the site's own. */
  private Resolved own(String url) {
    if (!isOwn(url)) {
      return ofOthers(url);
    }
    String rest = url.substring(origin.length());
    return fromRoot(url, RelativeUrl.of(rest.startsWith("/") ? rest : "/" + rest));
  }

  private boolean isOwn(String url) {
    return url.toLowerCase(Locale.ROOT).startsWith(origin)
        && (url.length() == origin.length() || "/?#".indexOf(url.charAt(origin.length())) >= 0);
  }

  private Resolved fromRoot(String written, RelativeUrl url) {
    String path = RelativeUrl.resolve("/", PercentEncoding.reference(withoutSlashes(url.path())));
    Target target =
        targets
            .atPath(path)
            .or(() -> contentPath(path).flatMap(this::file))
            .or(() -> outside(path))
            .orElseGet(() -> broken(path, contentPath(path)));
    String suffix = suffix(url);
    if (target instanceof Document) {
      Optional<String> page = contentPath(path).flatMap(targets::pathOf);
      if (page.isPresent() && targets.atPath(path).isEmpty()) {
        return new Resolved(target, page.get() + suffix, suffix);
      }
    }
    return new Resolved(target, written, suffix);
  }

  private static String withoutSlashes(String path) {
    int start = 0;
    while (start < path.length() && path.charAt(start) == '/') {
      start++;
    }
    return path.substring(start);
  }

  private Resolved relative(UrlBase base, RelativeUrl url) {
    String suffix = suffix(url);
    if (url.path().isEmpty()) {
      return new Resolved(new Document(Optional.of(base.page())), base.page() + suffix, suffix);
    }
    String path = RelativeUrl.resolve(base.page(), PercentEncoding.reference(url.path()));
    Optional<String> content = RelativeUrl.below(base.source(), PercentEncoding.decode(url.path()));
    Optional<Target> source = content.flatMap(targets::ofSource);
    if (source.isPresent()) {
      String page = targets.pathOf(content.get()).orElse(path);
      return new Resolved(source.get(), page + suffix, suffix);
    }
    // What climbs too high is found by browsers alone, and only as long as the site has no prefix.
    boolean climbs =
        RelativeUrl.below(base.page().substring(prefix.length() + 1), url.path()).isEmpty();
    Target target =
        (climbs ? Optional.<Target>empty() : targets.atPath(path))
            .or(() -> content.flatMap(this::file))
            .or(() -> contentPath(path).flatMap(this::file))
            .or(() -> content.isEmpty() ? Optional.empty() : outside(path))
            .orElseGet(() -> broken(path, content));
    return new Resolved(target, path + suffix, suffix);
  }

  private static String suffix(RelativeUrl url) {
    return PercentEncoding.reference(url.query() + url.fragment());
  }

  private Optional<Target> file(String contentPath) {
    return targets.ofSource(contentPath).or(() -> files.file(contentPath).map(Target.File::new));
  }

  /** The path below the content root that a path of the site would have as a file. */
  private Optional<String> contentPath(String path) {
    return path.startsWith(prefix + "/")
        ? Optional.of(PercentEncoding.decode(path.substring(prefix.length() + 1)))
        : Optional.empty();
  }

  /**
   * Why there is nothing.
   *
   * @param content the path below the content root; empty if it would be above
   */
  private Target broken(String path, Optional<String> content) {
    if (content.isEmpty()) {
      return new Broken(Fault.LEAVES_ROOT, path);
    }
    String sought = content.get();
    return switch (files.absence(sought)) {
      case LEAVES_ROOT -> new Broken(Fault.LINK_LEAVES_ROOT, sought);
      case SKIPPED -> new Broken(Fault.SKIPPED_FILE, sought);
      case MISSING -> missing(path, sought);
    };
  }

  private Target missing(String path, String sought) {
    Fault fault = Fault.of(path);
    if (fault == Fault.NO_PAGE) {
      return absences.mayHave(path) ? new Target.Unknown() : new Broken(fault, path);
    }
    return new Broken(fault, sought);
  }

  /** What other parts of the application serve. */
  private Optional<Target> outside(String path) {
    String key = UrlText.canonical(path);
    boolean isOutside =
        !(key.equals(prefix) || key.startsWith(prefix + "/"))
            || outside.stream()
                .anyMatch(o -> key.equals(o) || (o.endsWith("/") && (key + "/").startsWith(o)));
    return isOutside ? Optional.of(new Target.Outside()) : Optional.empty();
  }

  /**
   * What a URL that leads nowhere was perhaps meant to be, in the way that it was written: from the
   * root, or from the source.
   */
  public Optional<String> nearest(UrlBase base, String url, Broken broken) {
    Fault fault = broken.fault();
    if (fault != Fault.NO_PAGE && fault != Fault.NO_SOURCE && fault != Fault.NO_FILE) {
      return Optional.empty();
    }
    boolean fromRoot = !url.isEmpty() && UrlText.isSlash(url.charAt(0));
    String from = fault == Fault.NO_PAGE ? base.page() : "/" + base.source();
    return near.computeIfAbsent(fault, this::nearPaths)
        .nearest(broken.sought())
        .map(path -> fault == Fault.NO_PAGE ? path : "/" + path)
        .map(
            path ->
                fromRoot
                    ? (fault == Fault.NO_PAGE ? path : prefix + path)
                    : RelativeUrl.relativize(from, path));
  }

  private NearPaths nearPaths(Fault fault) {
    return new NearPaths(
        switch (fault) {
          case NO_SOURCE -> targets.sources();
          case NO_FILE -> files.paths();
          default -> targets.paths();
        });
  }
}
