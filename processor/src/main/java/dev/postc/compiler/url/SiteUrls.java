package dev.postc.compiler.url;

import dev.postc.compiler.model.Absences;
import dev.postc.compiler.model.Absent;
import dev.postc.compiler.model.PercentEncoding;
import dev.postc.compiler.model.SiteModel;
import dev.postc.compiler.model.SitePage;
import dev.postc.compiler.source.ContentFiles;
import dev.postc.compiler.url.Target.Broken;
import dev.postc.compiler.url.Target.Document;
import dev.postc.compiler.url.Target.Fault;
import java.util.Collection;
import java.util.HashMap;
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
  private static final String INDEX = "index.html";
  private static final Set<String> NETWORK = Set.of("http", "https");

  private final String prefix;
  private final String origin;
  private final Absences absences;
  private final ContentFiles files;
  private final List<String> outside;
  private final Map<String, Target> bySource = new HashMap<>();
  private final Map<String, String> pathBySource = new HashMap<>();
  private final Map<String, Target> byPath = new HashMap<>();
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
    this.outside = outside.stream().map(SiteUrls::canonical).toList();
    Document generated = new Document(Optional.empty());
    for (String path : List.of("/", "/index.html", "/404.html")) {
      byPath.put(prefix + path, generated);
    }
    site.tags().forEach(tag -> byPath.put(canonical(tag.path()), generated));
    absences.sources().forEach(this::add);
    for (SitePage page : site.pages()) {
      Document document = new Document(Optional.of(page.path()));
      page.aliases().forEach(alias -> byPath.put(canonical(alias), document));
      bySource.put(page.entry().source(), document);
      pathBySource.put(page.entry().source(), page.path());
    }
    for (SitePage page : site.pages()) {
      Document document = new Document(Optional.of(page.path()));
      byPath.put(canonical(page.path()), document);
      if (site.isHome(page.path())) {
        byPath.put(prefix + "/", document);
        byPath.put(prefix + "/index.html", document);
      }
    }
  }

  private void add(Absent absent) {
    Target target =
        switch (absent.reason()) {
          case DRAFT -> new Broken(Fault.DRAFT, absent.source());
          case SCHEDULED -> new Broken(Fault.SCHEDULED, absent.source());
          case BROKEN -> new Target.Unknown();
        };
    bySource.put(absent.source(), target);
    byPath.putIfAbsent(canonical(absent.path()), target);
    absent.others().forEach(path -> byPath.putIfAbsent(canonical(path), target));
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
        document(path)
            .or(() -> contentPath(path).flatMap(this::file))
            .or(() -> outside(path))
            .orElseGet(() -> broken(path, contentPath(path)));
    String suffix = suffix(url);
    if (target instanceof Document) {
      String source = pathBySource.get(contentPath(path).orElse(""));
      if (source != null && document(path).isEmpty()) {
        return new Resolved(target, source + suffix, suffix);
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
    Optional<Target> source = content.map(bySource::get);
    if (source.isPresent()) {
      String page = pathBySource.getOrDefault(content.get(), path);
      return new Resolved(source.get(), page + suffix, suffix);
    }
    // What climbs too high is found by browsers alone, and only as long as the site has no prefix.
    boolean climbs =
        RelativeUrl.below(base.page().substring(prefix.length() + 1), url.path()).isEmpty();
    Target target =
        (climbs ? Optional.<Target>empty() : document(path))
            .or(() -> content.flatMap(this::file))
            .or(() -> contentPath(path).flatMap(this::file))
            .or(() -> content.isEmpty() ? Optional.empty() : outside(path))
            .orElseGet(() -> broken(path, content));
    return new Resolved(target, path + suffix, suffix);
  }

  private static String suffix(RelativeUrl url) {
    return PercentEncoding.reference(url.query() + url.fragment());
  }

  /** What the site has at a path, as the server finds it. */
  private Optional<Target> document(String path) {
    String key = canonical(path);
    return Optional.ofNullable(byPath.get(key))
        .or(() -> Optional.ofNullable(key.endsWith("/") ? byPath.get(key + INDEX) : null))
        .or(() -> Optional.ofNullable(byPath.get(key + "/")))
        .or(() -> Optional.ofNullable(byPath.get(key + "/" + INDEX)));
  }

  private Optional<Target> file(String contentPath) {
    Target source = bySource.get(contentPath);
    if (source != null) {
      return Optional.of(source);
    }
    return files.file(contentPath).map(Target.File::new);
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
    String key = canonical(path);
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
          case NO_SOURCE -> good(bySource);
          case NO_FILE -> files.paths();
          default -> good(byPath);
        });
  }

  /** What may be linked to, or will be when a mistake there is mended. */
  private static Collection<String> good(Map<String, Target> targets) {
    return targets.entrySet().stream()
        .filter(entry -> !(entry.getValue() instanceof Broken))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** One form for all spellings of a path. */
  private static String canonical(String path) {
    StringBuilder out = new StringBuilder(path.length());
    String[] segments = path.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      out.append(i == 0 ? "" : "/")
          .append(PercentEncoding.segment(PercentEncoding.decode(segments[i])));
    }
    return out.toString();
  }
}
